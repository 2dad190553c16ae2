// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportCenterScreen`.
#[non_exhaustive]
pub struct SupportCenterScreen {
    /// `moduleSettings`.
    pub module_settings: Option<Vec<super::SupportCenterModuleSetting>>,
    /// `type`.
    pub r#type: Option<super::SupportCenterScreenType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`SupportCenterScreen`](super::SupportCenterScreen).
#[derive(Clone)]
#[non_exhaustive]
pub enum SupportCenterScreenType {
    /// `Home`
    Home,
    /// `Category`
    Category,
    /// `SearchResults`
    SearchResults,
    /// `Article`
    Article,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SupportCenterScreen {
    "moduleSettings" Any module_settings,
    "type" Enum r#type,
});

rt::setters!(SupportCenterScreen {
    0 module_settings with_module_settings(Vec<super::SupportCenterModuleSetting>) clear_module_settings,
    1 r#type with_type(impl Into<super::SupportCenterScreenType>) clear_type,
});

rt::open_enum!(SupportCenterScreenType {
    Home = "Home",
    Category = "Category",
    SearchResults = "SearchResults",
    Article = "Article",
});
