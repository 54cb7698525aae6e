package io.github.huongdan.spring.limits;

/** Says that the service has as many documents in hand as it takes. */
public class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BusyException() {
        super("The service has as many documents in hand as it takes");
    }
}
