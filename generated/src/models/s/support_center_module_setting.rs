// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportCenterModuleSetting`.
#[non_exhaustive]
pub struct SupportCenterModuleSetting {
    /// `compactCategoryModuleTemplate`.
    pub compact_category_module_template: Option<
        super::SupportCenterCompactCategoryModuleTemplate,
    >,
    /// `detailedCategoryModuleTemplate`.
    pub detailed_category_module_template: Option<
        super::SupportCenterDetailedCategoryModuleTemplate,
    >,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `type`.
    pub r#type: Option<super::SupportCenterModuleSettingType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`SupportCenterModuleSetting`](super::SupportCenterModuleSetting).
#[derive(Clone)]
#[non_exhaustive]
pub enum SupportCenterModuleSettingType {
    /// `Search`
    Search,
    /// `Categories`
    Categories,
    /// `FAQ`
    Faq,
    /// `Contact`
    Contact,
    /// `Results`
    Results,
    /// `Article`
    Article,
    /// `TopViewedArticles`
    TopViewedArticles,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SupportCenterModuleSetting {
    "compactCategoryModuleTemplate" Any compact_category_module_template,
    "detailedCategoryModuleTemplate" Any detailed_category_module_template,
    "enabled" Bool enabled,
    "type" Enum r#type,
});

rt::setters!(SupportCenterModuleSetting {
    0 compact_category_module_template with_compact_category_module_template(super::SupportCenterCompactCategoryModuleTemplate) clear_compact_category_module_template,
    1 detailed_category_module_template with_detailed_category_module_template(super::SupportCenterDetailedCategoryModuleTemplate) clear_detailed_category_module_template,
    2 enabled with_enabled(bool) clear_enabled,
    3 r#type with_type(impl Into<super::SupportCenterModuleSettingType>) clear_type,
});

rt::open_enum!(SupportCenterModuleSettingType {
    Search = "Search",
    Categories = "Categories",
    Faq = "FAQ",
    Contact = "Contact",
    Results = "Results",
    Article = "Article",
    TopViewedArticles = "TopViewedArticles",
});
