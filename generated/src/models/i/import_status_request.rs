// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ImportStatusRequest`.
///
/// The service requires `status` in requests.
#[non_exhaustive]
pub struct ImportStatusRequest {
    /// `status`, required.
    pub status: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ImportStatusRequest {
    "status" Str status,
});

rt::setters!(ImportStatusRequest {
    0 status with_status(impl Into<String>) clear_status,
});
