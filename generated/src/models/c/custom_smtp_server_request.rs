// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CustomSmtpServerRequest`.
#[non_exhaustive]
pub struct CustomSmtpServerRequest {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CustomSmtpServerRequest {
    "id" Str id,
});

rt::setters!(CustomSmtpServerRequest {
    0 id with_id(impl Into<String>) clear_id,
});
