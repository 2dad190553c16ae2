// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CommonCampaign`.
#[non_exhaustive]
pub struct CommonCampaign {
    /// `division`.
    pub division: Option<super::Division>,
    /// `id`.
    pub id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::CommonCampaignMediaType>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`CommonCampaign`](super::CommonCampaign).
#[derive(Clone)]
#[non_exhaustive]
pub enum CommonCampaignMediaType {
    /// `email`
    Email,
    /// `sms`
    Sms,
    /// `voice`
    Voice,
    /// `whatsapp`
    Whatsapp,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CommonCampaign {
    "division" Any division,
    "id" Str id,
    "mediaType" Enum media_type,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::open_enum!(CommonCampaignMediaType {
    Email = "email",
    Sms = "sms",
    Voice = "voice",
    Whatsapp = "whatsapp",
});
