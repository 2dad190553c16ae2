// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TemplateParameter`.
#[non_exhaustive]
pub struct TemplateParameter {
    /// `id`.
    pub id: Option<String>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TemplateParameter {
    "id" Str id,
    "value" Str value,
});

rt::setters!(TemplateParameter {
    0 id with_id(impl Into<String>) clear_id,
    1 value with_value(impl Into<String>) clear_value,
});
