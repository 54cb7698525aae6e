package io.github.huongdan.serialization.edxml;

import org.jspecify.annotations.Nullable;

/**
 * An organ that sends or receives (cơ quan gửi, cơ quan nhận), as a message names it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its identifier in the network ({@code H37.DN.001}; mã định danh, QĐ 20/2020/QĐ-TTg: at most 35 characters); null where it is not known
 * @param inCharge the organ above it; null where that is not said
 * @param name its name; null where that is not said
 * @param address its address; null where that is not said
 * @param email its address for mail; null where that is not said
 * @param telephone its telephone; null where that is not said
 */
public record EdxmlOrgan(
        @Nullable String id,
        @Nullable String inCharge,
        @Nullable String name,
        @Nullable String address,
        @Nullable String email,
        @Nullable String telephone) {

    /** An organ by identifier and name. */
    public static EdxmlOrgan of(String id, String name) {
        return new EdxmlOrgan(id, null, name, null, null, null);
    }
}
