package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.vietnamese.MatchingKey;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which words can stand twice in a row. Vietnamese doubles words to mean many, gradually or a little ({@code ngày ngày}, {@code dần dần}), the end of
 * one compound is often the beginning of the next ({@code hành vi vi phạm}), and an organ is named for what it does ({@code Ban Tổ chức tổ chức}).
 * Words of grammar do none of this but in the compounds that are given with them; nor do nouns that count something, before their number.
 */
final class Reduplication {

    /** Words of grammar, each with the words that make a compound with it, or take it for their object. */
    private static final Map<String, Set<String>> GRAMMAR = Stream.of(
                    "các",
                    "những",
                    "mọi",
                    "của tiền góp vật",
                    "để",
                    "trong bên phía",
                    "với",
                    "và",
                    "hoặc",
                    "nhưng",
                    "nếu",
                    "thì",
                    "mà",
                    "là",
                    "cho",
                    "về trở quay đi ra",
                    "đến đi tìm khi",
                    "khi",
                    "bị chuẩn thiết trang dự",
                    "theo kèm tiếp đi mang dõi tuân",
                    "sẽ",
                    "đã",
                    "đang",
                    "nhằm",
                    "việc công sự vụ",
                    "tặng người bên")
            .map(line -> MatchingKey.of(line).split(" "))
            .collect(Collectors.toUnmodifiableMap(
                    line -> line[0], line -> Arrays.stream(line).skip(1).collect(Collectors.toUnmodifiableSet())));

    /** After these a verb goes on, whatever it is. */
    private static final PhraseTable AUXILIARIES =
            PhraseTable.of("không", "chưa", "sẽ", "đã", "đang", "cần", "phải", "để", "nhằm");

    private static final PhraseTable PASSIVE = PhraseTable.of("được");

    /** Before a number they are single. */
    private static final PhraseTable COUNTED = PhraseTable.of("số", "ngày", "tháng", "điều", "khoản", "chương", "quý");

    /** Single before a year: {@code năm học 2020}; but {@code tiểu học học 2 buổi}. */
    private static final PhraseTable OF_YEARS = PhraseTable.of("học");

    private static final int YEAR = 4;

    private static final PhraseTable ORGAN_HEADS =
            PhraseTable.of("ban", "sở", "phòng", "huyện", "tỉnh", "xã", "phường");

    /** Titles and organs that end with the head of another. */
    private static final PhraseTable BEFORE_HEADS = PhraseTable.of("trưởng", "phó", "văn", "thị");

    /** Words of two syllables that are neither verbs nor the end of longer ones. */
    private static final PhraseTable COMPOUNDS = PhraseTable.of(
            "thành phố",
            "thị xã",
            "thị trấn",
            "địa phương",
            "cơ quan",
            "đơn vị",
            "nhà trường",
            "đối với",
            "bao gồm",
            "đồng thời",
            "cũng như",
            "trước khi",
            "sau khi",
            "trong đó");

    private Reduplication() {}

    /** Tells whether a stretch of words that stands twice was typed twice. */
    static boolean impossible(String text, List<Word> words, int at, int count) {
        return switch (count) {
            case 1 -> singly(text, words, at);
            case 2 ->
                distinct(words, at, 2)
                        && (COMPOUNDS.match(words, at) == 2 || named(text, words, at) || after(AUXILIARIES, words, at));
            default -> distinct(words, at, count) && inSmallLetters(text, words.subList(at, at + count));
        };
    }

    private static boolean singly(String text, List<Word> words, int at) {
        Set<String> compounds = GRAMMAR.get(words.get(at).key());
        if (compounds != null) {
            return at == 0 || !compounds.contains(words.get(at - 1).key());
        }
        if (PASSIVE.match(words, at) > 0) {
            return after(AUXILIARIES, words, at);
        }
        if (COUNTED.match(words, at) > 0) {
            return digitsBehind(text, words, at) > 0;
        }
        if (OF_YEARS.match(words, at) > 0) {
            return digitsBehind(text, words, at) == YEAR;
        }
        return ORGAN_HEADS.match(words, at) == 1
                && capital(text, words.get(at))
                && capital(text, words.get(at + 1))
                && !after(BEFORE_HEADS, words, at);
    }

    /** How long the word behind both copies is where it begins with a digit; 0 where it does not. */
    private static int digitsBehind(String text, List<Word> words, int at) {
        Word behind = at + 2 < words.size() ? words.get(at + 2) : null;
        return behind != null && Character.isDigit(text.charAt(behind.start())) ? behind.end() - behind.start() : 0;
    }

    /** Whether both copies are one name, written with a capital. */
    private static boolean named(String text, List<Word> words, int at) {
        String first = text.substring(words.get(at).start(), words.get(at + 1).end());
        String second =
                text.substring(words.get(at + 2).start(), words.get(at + 3).end());
        return first.equals(second) && capital(text, words.get(at));
    }

    /** Whether a word behind which others stand, or that has several letters, has a capital and goes on in small letters. */
    private static boolean capital(String text, Word word) {
        return Character.isUpperCase(text.charAt(word.start())) && Character.isLowerCase(text.charAt(word.start() + 1));
    }

    private static boolean after(PhraseTable table, List<Word> words, int at) {
        return at > 0 && table.match(words.subList(0, at), at - 1) > 0;
    }

    private static boolean distinct(List<Word> words, int at, int count) {
        for (int i = 1; i < count; i++) {
            if (!words.get(at + i).matches(words.get(at))) {
                return true;
            }
        }
        return false;
    }

    /** The lines of two signatures, in capitals, repeat themselves. */
    private static boolean inSmallLetters(String text, List<Word> words) {
        return words.stream().anyMatch(word -> Character.isLowerCase(text.charAt(word.end() - 1)));
    }
}
