// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InternalMessageRequest`.
///
/// The service requires `text` in requests.
#[non_exhaustive]
pub struct InternalMessageRequest {
    /// `text`, required.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(InternalMessageRequest {
    "text" Str text,
});

rt::setters!(InternalMessageRequest {
    0 text with_text(impl Into<String>) clear_text,
});
