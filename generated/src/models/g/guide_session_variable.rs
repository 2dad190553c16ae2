// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GuideSessionVariable`.
#[non_exhaustive]
pub struct GuideSessionVariable {
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GuideSessionVariable {
    "name" Str name,
    "value" Str value,
});

rt::setters!(GuideSessionVariable {
    0 name with_name(impl Into<String>) clear_name,
    1 value with_value(impl Into<String>) clear_value,
});
