// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabel`.
#[non_exhaustive]
pub struct V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabel {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<
        super::V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabelType,
    >,
    __marks: rt::Marks,
}
/// The values of `type` in [`V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabel`](super::V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabel).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabelType {
    /// `CUSTOMER_SETTING`
    CustomerSetting,
    /// `UNKNOWN`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabel {
    "description" Str description,
    "name" Str name,
    "type" Enum r#type,
});

rt::open_enum!(V2SessionConversationsSummarySettingsPreviewEventConversationSummaryLabelType {
    CustomerSetting = "CUSTOMER_SETTING",
    Unknown = "UNKNOWN",
});
