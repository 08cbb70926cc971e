#pragma once

#include "sync/client/courier.h"

namespace roundsman {

// Enrols a device step by step: the server's authority is fetched and checked against the text,
// then the device shows its key and the code. The session is kept before each step that a lost
// answer could spoil. `then` is called once, with what the server said of this device.
void enrol(HttpsTransport &transport,
           Courier &courier,
           Session &session,
           const DeviceDescription &device,
           std::function<void(Result<EnrolAnswer>)> then);

} // namespace roundsman
