// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CommonCampaignDivisionView`.
#[non_exhaustive]
pub struct CommonCampaignDivisionView {
    /// `division`.
    pub division: Option<super::Division>,
    /// `id`.
    pub id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::CommonCampaignDivisionViewMediaType>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`CommonCampaignDivisionView`](super::CommonCampaignDivisionView).
#[derive(Clone)]
#[non_exhaustive]
pub enum CommonCampaignDivisionViewMediaType {
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

rt::model!(CommonCampaignDivisionView {
    "division" Any division,
    "id" Str id,
    "mediaType" Enum media_type,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::open_enum!(CommonCampaignDivisionViewMediaType {
    Email = "email",
    Sms = "sms",
    Voice = "voice",
    Whatsapp = "whatsapp",
});
