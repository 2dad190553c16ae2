// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportCenterDetailedCategoryModuleTemplate`.
#[non_exhaustive]
pub struct SupportCenterDetailedCategoryModuleTemplate {
    /// `active`.
    pub active: Option<bool>,
    /// `sidebar`.
    pub sidebar: Option<super::SupportCenterDetailedCategoryModuleSidebar>,
    __marks: rt::Marks,
}

rt::model!(SupportCenterDetailedCategoryModuleTemplate {
    "active" Bool active,
    "sidebar" Any sidebar,
});

rt::setters!(SupportCenterDetailedCategoryModuleTemplate {
    0 active with_active(bool) clear_active,
    1 sidebar with_sidebar(super::SupportCenterDetailedCategoryModuleSidebar) clear_sidebar,
});
