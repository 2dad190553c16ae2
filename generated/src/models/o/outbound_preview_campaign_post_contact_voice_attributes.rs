// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundPreviewCampaignPostContactVoiceAttributes`.
#[non_exhaustive]
pub struct OutboundPreviewCampaignPostContactVoiceAttributes {
    /// `agentOwnedColumnName`.
    pub agent_owned_column_name: Option<String>,
    /// `callerIdName`.
    pub caller_id_name: Option<String>,
    /// `callerIdPhoneNumber`.
    pub caller_id_phone_number: Option<String>,
    /// `contactPhoneNumber`.
    pub contact_phone_number: Option<String>,
    /// `contactPhoneType`.
    pub contact_phone_type: Option<
        super::OutboundPreviewCampaignPostContactVoiceAttributesContactPhoneType,
    >,
    /// `isDeliveredAsPreview`.
    pub is_delivered_as_preview: Option<bool>,
    /// `previewModeColumnName`.
    pub preview_mode_column_name: Option<String>,
    __marks: rt::Marks,
}
/// The values of `contactPhoneType` in [`OutboundPreviewCampaignPostContactVoiceAttributes`](super::OutboundPreviewCampaignPostContactVoiceAttributes).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundPreviewCampaignPostContactVoiceAttributesContactPhoneType {
    /// `UNKNOWN`
    Unknown,
    /// `CELL`
    Cell,
    /// `DAYTIME`
    Daytime,
    /// `EVENING`
    Evening,
    /// `HOME`
    Home,
    /// `WORK`
    Work,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OutboundPreviewCampaignPostContactVoiceAttributes {
    "agentOwnedColumnName" Str agent_owned_column_name,
    "callerIdName" Str caller_id_name,
    "callerIdPhoneNumber" Str caller_id_phone_number,
    "contactPhoneNumber" Str contact_phone_number,
    "contactPhoneType" Enum contact_phone_type,
    "isDeliveredAsPreview" Bool is_delivered_as_preview,
    "previewModeColumnName" Str preview_mode_column_name,
});

rt::open_enum!(OutboundPreviewCampaignPostContactVoiceAttributesContactPhoneType {
    Unknown = "UNKNOWN",
    Cell = "CELL",
    Daytime = "DAYTIME",
    Evening = "EVENING",
    Home = "HOME",
    Work = "WORK",
});
