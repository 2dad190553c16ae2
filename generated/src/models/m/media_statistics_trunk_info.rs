// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MediaStatisticsTrunkInfo`.
#[non_exhaustive]
pub struct MediaStatisticsTrunkInfo {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<super::MediaStatisticsTrunkInfoType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`MediaStatisticsTrunkInfo`](super::MediaStatisticsTrunkInfo).
#[derive(Clone)]
#[non_exhaustive]
pub enum MediaStatisticsTrunkInfoType {
    /// `external`
    External,
    /// `external.pcv`
    ExternalPcv,
    /// `external.pcv.aws`
    ExternalPcvAws,
    /// `external.pcv.byoc.carrier`
    ExternalPcvByocCarrier,
    /// `external.pcv.byoc.pbx`
    ExternalPcvByocPbx,
    /// `tie`
    Tie,
    /// `tie.direct`
    TieDirect,
    /// `tie.indirect`
    TieIndirect,
    /// `tie.cloud.proxy`
    TieCloudProxy,
    /// `tie.cloud.proxy.callsession`
    TieCloudProxyCallsession,
    /// `station`
    Station,
    /// `station.cdm`
    StationCdm,
    /// `station.cdm.webrtc`
    StationCdmWebrtc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MediaStatisticsTrunkInfo {
    "id" Str id,
    "name" Str name,
    "type" Enum r#type,
});

rt::open_enum!(MediaStatisticsTrunkInfoType {
    External = "external",
    ExternalPcv = "external.pcv",
    ExternalPcvAws = "external.pcv.aws",
    ExternalPcvByocCarrier = "external.pcv.byoc.carrier",
    ExternalPcvByocPbx = "external.pcv.byoc.pbx",
    Tie = "tie",
    TieDirect = "tie.direct",
    TieIndirect = "tie.indirect",
    TieCloudProxy = "tie.cloud.proxy",
    TieCloudProxyCallsession = "tie.cloud.proxy.callsession",
    Station = "station",
    StationCdm = "station.cdm",
    StationCdmWebrtc = "station.cdm.webrtc",
});
