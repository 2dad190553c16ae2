// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportCenterSettings`.
#[non_exhaustive]
pub struct SupportCenterSettings {
    /// `customMessages`.
    pub custom_messages: Option<Vec<super::SupportCenterCustomMessage>>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `enabledCategories`.
    pub enabled_categories: Option<Vec<super::SupportCenterCategory>>,
    /// `feedback`.
    pub feedback: Option<super::SupportCenterFeedbackSettings>,
    /// `knowledgeBase`.
    pub knowledge_base: Option<super::AddressableEntityRef>,
    /// `labelFilter`.
    pub label_filter: Option<super::SupportCenterLabelFilter>,
    /// `routerType`.
    pub router_type: Option<super::SupportCenterSettingsRouterType>,
    /// `screens`.
    pub screens: Option<Vec<super::SupportCenterScreen>>,
    /// `styleSetting`.
    pub style_setting: Option<super::SupportCenterStyleSetting>,
    __marks: rt::Marks,
}
/// The values of `routerType` in [`SupportCenterSettings`](super::SupportCenterSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum SupportCenterSettingsRouterType {
    /// `Hash`
    Hash,
    /// `Browser`
    Browser,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SupportCenterSettings {
    "customMessages" Any custom_messages,
    "enabled" Bool enabled,
    "enabledCategories" Any enabled_categories,
    "feedback" Any feedback,
    "knowledgeBase" Any knowledge_base,
    "labelFilter" Any label_filter,
    "routerType" Enum router_type,
    "screens" Any screens,
    "styleSetting" Any style_setting,
});

rt::setters!(SupportCenterSettings {
    0 custom_messages with_custom_messages(Vec<super::SupportCenterCustomMessage>) clear_custom_messages,
    1 enabled with_enabled(bool) clear_enabled,
    2 enabled_categories with_enabled_categories(Vec<super::SupportCenterCategory>) clear_enabled_categories,
    3 feedback with_feedback(super::SupportCenterFeedbackSettings) clear_feedback,
    4 knowledge_base with_knowledge_base(super::AddressableEntityRef) clear_knowledge_base,
    5 label_filter with_label_filter(super::SupportCenterLabelFilter) clear_label_filter,
    6 router_type with_router_type(impl Into<super::SupportCenterSettingsRouterType>) clear_router_type,
    7 screens with_screens(Vec<super::SupportCenterScreen>) clear_screens,
    8 style_setting with_style_setting(super::SupportCenterStyleSetting) clear_style_setting,
});

rt::open_enum!(SupportCenterSettingsRouterType {
    Hash = "Hash",
    Browser = "Browser",
});
