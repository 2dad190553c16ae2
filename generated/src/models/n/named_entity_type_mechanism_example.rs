// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NamedEntityTypeMechanismExample`.
///
/// The service requires `resolvedValue`, `text` in requests.
#[non_exhaustive]
pub struct NamedEntityTypeMechanismExample {
    /// `resolvedValue`, required.
    pub resolved_value: Option<String>,
    /// `text`, required.
    pub text: Option<String>,
    __marks: rt::Marks,
}

rt::model!(NamedEntityTypeMechanismExample {
    "resolvedValue" Str resolved_value,
    "text" Str text,
});

rt::setters!(NamedEntityTypeMechanismExample {
    0 resolved_value with_resolved_value(impl Into<String>) clear_resolved_value,
    1 text with_text(impl Into<String>) clear_text,
});
