// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Station`.
#[non_exhaustive]
pub struct Station {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `lineAppearanceId`.
    pub line_appearance_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `primaryEdge`.
    pub primary_edge: Option<super::DomainEntityRef>,
    /// `secondaryEdge`.
    pub secondary_edge: Option<super::DomainEntityRef>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::StationStatus>,
    /// `type`.
    pub r#type: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    /// `webRtcCallAppearances`.
    pub web_rtc_call_appearances: Option<i64>,
    /// `webRtcForceTurn`.
    pub web_rtc_force_turn: Option<bool>,
    /// `webRtcMediaDscp`.
    pub web_rtc_media_dscp: Option<i64>,
    /// `webRtcPersistentEnabled`.
    pub web_rtc_persistent_enabled: Option<bool>,
    /// `webRtcRequireMediaHelper`.
    pub web_rtc_require_media_helper: Option<bool>,
    /// `webRtcUserId`.
    pub web_rtc_user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `status` in [`Station`](super::Station).
#[derive(Clone)]
#[non_exhaustive]
pub enum StationStatus {
    /// `AVAILABLE`
    Available,
    /// `ASSOCIATED`
    Associated,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Station {
    "description" Str description,
    "id" Str id,
    "lineAppearanceId" Str line_appearance_id,
    "name" Str name,
    "primaryEdge" Any primary_edge,
    "secondaryEdge" Any secondary_edge,
    "selfUri" Str self_uri,
    "status" Enum status,
    "type" Str r#type,
    "userId" Str user_id,
    "webRtcCallAppearances" Int web_rtc_call_appearances,
    "webRtcForceTurn" Bool web_rtc_force_turn,
    "webRtcMediaDscp" Int web_rtc_media_dscp,
    "webRtcPersistentEnabled" Bool web_rtc_persistent_enabled,
    "webRtcRequireMediaHelper" Bool web_rtc_require_media_helper,
    "webRtcUserId" Str web_rtc_user_id,
});

rt::open_enum!(StationStatus {
    Available = "AVAILABLE",
    Associated = "ASSOCIATED",
});
