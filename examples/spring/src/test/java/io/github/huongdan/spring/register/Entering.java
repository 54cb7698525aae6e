package io.github.huongdan.spring.register;

import io.github.huongdan.spring.ServiceApplication;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;

/** The service, entering documents on four threads as long as someone listens, and telling of each that is entered. */
final class Entering {

    private static final int THREADS = 4;

    private Entering() {}

    public static void main(String[] database) {
        SpringApplication application = new SpringApplication(ServiceApplication.class);
        String[] settings = {database[0], "--server.port=0"};
        Register register = application.run(settings).getBean(Register.class);
        AtomicInteger next = new AtomicInteger();
        for (int i = 0; i < THREADS; i++) {
            new Thread(() -> {
                        while (!System.out.checkError()) {
                            long id = register.enter(Documents.about("Về việc thứ " + next.incrementAndGet()), null)
                                    .id();
                            System.out.println("entered " + id + ".");
                        }
                        Runtime.getRuntime().halt(0);
                    })
                    .start();
        }
    }
}
