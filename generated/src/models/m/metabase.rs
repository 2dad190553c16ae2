// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Metabase`.
#[non_exhaustive]
pub struct Metabase {
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `createdByApp`.
    pub created_by_app: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::MetabaseState>,
    /// `type`.
    pub r#type: Option<super::MetabaseType>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`Metabase`](super::Metabase).
#[derive(Clone)]
#[non_exhaustive]
pub enum MetabaseState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`Metabase`](super::Metabase).
#[derive(Clone)]
#[non_exhaustive]
pub enum MetabaseType {
    /// `EXTERNAL`
    External,
    /// `EXTERNAL_PCV`
    ExternalPcv,
    /// `EXTERNAL_PCV_AWS`
    ExternalPcvAws,
    /// `EXTERNAL_BYOC_CARRIER`
    ExternalByocCarrier,
    /// `EXTERNAL_BYOC_PBX`
    ExternalByocPbx,
    /// `STATION_CDM`
    StationCdm,
    /// `STATION_CDM_WEBRTC`
    StationCdmWebrtc,
    /// `STATION`
    Station,
    /// `TIE`
    Tie,
    /// `TIE_DIRECT`
    TieDirect,
    /// `TIE_INDIRECT`
    TieIndirect,
    /// `TIE_CLOUD_PROXY`
    TieCloudProxy,
    /// `TIE_CLOUD_PROXY_CALLSESSION`
    TieCloudProxyCallsession,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Metabase {
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "id" Str id,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "selfUri" Str self_uri,
    "state" Enum state,
    "type" Enum r#type,
    "version" Int version,
});

rt::open_enum!(MetabaseState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});

rt::open_enum!(MetabaseType {
    External = "EXTERNAL",
    ExternalPcv = "EXTERNAL_PCV",
    ExternalPcvAws = "EXTERNAL_PCV_AWS",
    ExternalByocCarrier = "EXTERNAL_BYOC_CARRIER",
    ExternalByocPbx = "EXTERNAL_BYOC_PBX",
    StationCdm = "STATION_CDM",
    StationCdmWebrtc = "STATION_CDM_WEBRTC",
    Station = "STATION",
    Tie = "TIE",
    TieDirect = "TIE_DIRECT",
    TieIndirect = "TIE_INDIRECT",
    TieCloudProxy = "TIE_CLOUD_PROXY",
    TieCloudProxyCallsession = "TIE_CLOUD_PROXY_CALLSESSION",
});
