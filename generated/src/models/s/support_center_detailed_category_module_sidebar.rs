// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportCenterDetailedCategoryModuleSidebar`.
#[non_exhaustive]
pub struct SupportCenterDetailedCategoryModuleSidebar {
    /// `enabled`.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(SupportCenterDetailedCategoryModuleSidebar {
    "enabled" Bool enabled,
});

rt::setters!(SupportCenterDetailedCategoryModuleSidebar {
    0 enabled with_enabled(bool) clear_enabled,
});
