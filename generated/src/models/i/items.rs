// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Items`.
#[non_exhaustive]
pub struct Items {
    /// `pattern`.
    pub pattern: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Items {
    "pattern" Str pattern,
    "type" Str r#type,
});

rt::setters!(Items {
    0 pattern with_pattern(impl Into<String>) clear_pattern,
    1 r#type with_type(impl Into<String>) clear_type,
});
