// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MediaType`.
#[non_exhaustive]
pub struct MediaType {
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MediaType {
    "type" Str r#type,
});

rt::setters!(MediaType {
    0 r#type with_type(impl Into<String>) clear_type,
});
