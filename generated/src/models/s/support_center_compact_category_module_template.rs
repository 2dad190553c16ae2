// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportCenterCompactCategoryModuleTemplate`.
#[non_exhaustive]
pub struct SupportCenterCompactCategoryModuleTemplate {
    /// `active`.
    pub active: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(SupportCenterCompactCategoryModuleTemplate {
    "active" Bool active,
});

rt::setters!(SupportCenterCompactCategoryModuleTemplate {
    0 active with_active(bool) clear_active,
});
