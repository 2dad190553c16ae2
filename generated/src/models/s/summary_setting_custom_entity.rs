// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SummarySettingCustomEntity`.
#[non_exhaustive]
pub struct SummarySettingCustomEntity {
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SummarySettingCustomEntity {
    "description" Str description,
    "label" Str label,
});

rt::setters!(SummarySettingCustomEntity {
    0 description with_description(impl Into<String>) clear_description,
    1 label with_label(impl Into<String>) clear_label,
});
