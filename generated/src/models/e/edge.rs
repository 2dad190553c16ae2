// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Edge`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct Edge {
    /// `apiVersion`.
    pub api_version: Option<String>,
    /// `callDrainingState`.
    pub call_draining_state: Option<super::EdgeCallDrainingState>,
    /// `certType`.
    pub cert_type: Option<super::EdgeCertType>,
    /// `conversationCount`.
    pub conversation_count: Option<i64>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `createdByApp`.
    pub created_by_app: Option<String>,
    /// `currentVersion`.
    pub current_version: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `edgeDeploymentType`.
    pub edge_deployment_type: Option<super::EdgeEdgeDeploymentType>,
    /// `edgeGroup`.
    pub edge_group: Option<super::EdgeGroup>,
    /// `fingerprint`.
    pub fingerprint: Option<String>,
    /// `fingerprintHint`.
    pub fingerprint_hint: Option<String>,
    /// `fullSoftwareVersion`.
    pub full_software_version: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `interfaces`.
    pub interfaces: Option<Vec<super::EdgeInterface>>,
    /// `make`.
    pub make: Option<String>,
    /// `managed`.
    pub managed: Option<bool>,
    /// `model`.
    pub model: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `offlineConfigCalled`.
    pub offline_config_called: Option<bool>,
    /// `onlineStatus`.
    pub online_status: Option<super::EdgeOnlineStatus>,
    /// `osName`.
    pub os_name: Option<String>,
    /// `pairingId`.
    pub pairing_id: Option<String>,
    /// `patch`.
    pub patch: Option<String>,
    /// `physicalEdge`.
    pub physical_edge: Option<bool>,
    /// `proxy`.
    pub proxy: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `serialNumber`.
    pub serial_number: Option<String>,
    /// `site`.
    pub site: Option<super::Site>,
    /// `softwareStatus`.
    pub software_status: Option<super::DomainEdgeSoftwareUpdateDto>,
    /// `softwareVersion`.
    pub software_version: Option<String>,
    /// `softwareVersionConfiguration`.
    pub software_version_configuration: Option<String>,
    /// `softwareVersionPlatform`.
    pub software_version_platform: Option<String>,
    /// `softwareVersionTimestamp`.
    pub software_version_timestamp: Option<String>,
    /// `stagedVersion`.
    pub staged_version: Option<String>,
    /// `state`.
    pub state: Option<super::EdgeState>,
    /// `statusCode`.
    pub status_code: Option<super::EdgeStatusCode>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `callDrainingState` in [`Edge`](super::Edge).
#[derive(Clone)]
#[non_exhaustive]
pub enum EdgeCallDrainingState {
    /// `NONE`
    None,
    /// `WAIT`
    Wait,
    /// `WAIT_TIMEOUT`
    WaitTimeout,
    /// `TERMINATE`
    Terminate,
    /// `COMPLETE`
    Complete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `certType` in [`Edge`](super::Edge).
#[derive(Clone)]
#[non_exhaustive]
pub enum EdgeCertType {
    /// `PureCloud`
    PureCloud,
    /// `Public`
    Public,
    /// `China`
    China,
    /// `NotRequested`
    NotRequested,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `edgeDeploymentType` in [`Edge`](super::Edge).
#[derive(Clone)]
#[non_exhaustive]
pub enum EdgeEdgeDeploymentType {
    /// `HARDWARE`
    Hardware,
    /// `LDM`
    Ldm,
    /// `CDM`
    Cdm,
    /// `CHS`
    Chs,
    /// `INVALID`
    Invalid,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `onlineStatus` in [`Edge`](super::Edge).
#[derive(Clone)]
#[non_exhaustive]
pub enum EdgeOnlineStatus {
    /// `ONLINE`
    Online,
    /// `OFFLINE`
    Offline,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`Edge`](super::Edge).
#[derive(Clone)]
#[non_exhaustive]
pub enum EdgeState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `statusCode` in [`Edge`](super::Edge).
#[derive(Clone)]
#[non_exhaustive]
pub enum EdgeStatusCode {
    /// `NEW`
    New,
    /// `AWAITING_CONNECTION`
    AwaitingConnection,
    /// `AWAITING_FINGERPRINT`
    AwaitingFingerprint,
    /// `AWAITING_FINGERPRINT_VERIFICATION`
    AwaitingFingerprintVerification,
    /// `FINGERPRINT_VERIFIED`
    FingerprintVerified,
    /// `AWAITING_BOOTSTRAP`
    AwaitingBootstrap,
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// `RMA`
    Rma,
    /// `UNPAIRING`
    Unpairing,
    /// `UNPAIRED`
    Unpaired,
    /// `INITIALIZING`
    Initializing,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Edge {
    "apiVersion" Str api_version,
    "callDrainingState" Enum call_draining_state,
    "certType" Enum cert_type,
    "conversationCount" Int conversation_count,
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "currentVersion" Str current_version,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "edgeDeploymentType" Enum edge_deployment_type,
    "edgeGroup" Any edge_group,
    "fingerprint" Str fingerprint,
    "fingerprintHint" Str fingerprint_hint,
    "fullSoftwareVersion" Str full_software_version,
    "id" Str id,
    "interfaces" Any interfaces,
    "make" Str make,
    "managed" Bool managed,
    "model" Str model,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "offlineConfigCalled" Bool offline_config_called,
    "onlineStatus" Enum online_status,
    "osName" Str os_name,
    "pairingId" Str pairing_id,
    "patch" Str patch,
    "physicalEdge" Bool physical_edge,
    "proxy" Str proxy,
    "selfUri" Str self_uri,
    "serialNumber" Str serial_number,
    "site" Any site,
    "softwareStatus" Any software_status,
    "softwareVersion" Str software_version,
    "softwareVersionConfiguration" Str software_version_configuration,
    "softwareVersionPlatform" Str software_version_platform,
    "softwareVersionTimestamp" Str software_version_timestamp,
    "stagedVersion" Str staged_version,
    "state" Enum state,
    "statusCode" Enum status_code,
    "version" Int version,
});

rt::setters!(Edge {
    0 api_version with_api_version(impl Into<String>) clear_api_version,
    1 call_draining_state with_call_draining_state(impl Into<super::EdgeCallDrainingState>) clear_call_draining_state,
    2 cert_type with_cert_type(impl Into<super::EdgeCertType>) clear_cert_type,
    3 conversation_count with_conversation_count(i64) clear_conversation_count,
    4 created_by with_created_by(impl Into<String>) clear_created_by,
    5 created_by_app with_created_by_app(impl Into<String>) clear_created_by_app,
    6 current_version with_current_version(impl Into<String>) clear_current_version,
    7 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    8 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    9 description with_description(impl Into<String>) clear_description,
    10 division with_division(super::Division) clear_division,
    11 edge_deployment_type with_edge_deployment_type(impl Into<super::EdgeEdgeDeploymentType>) clear_edge_deployment_type,
    12 edge_group with_edge_group(super::EdgeGroup) clear_edge_group,
    13 fingerprint with_fingerprint(impl Into<String>) clear_fingerprint,
    14 fingerprint_hint with_fingerprint_hint(impl Into<String>) clear_fingerprint_hint,
    15 full_software_version with_full_software_version(impl Into<String>) clear_full_software_version,
    16 id with_id(impl Into<String>) clear_id,
    17 interfaces with_interfaces(Vec<super::EdgeInterface>) clear_interfaces,
    18 make with_make(impl Into<String>) clear_make,
    19 managed with_managed(bool) clear_managed,
    20 model with_model(impl Into<String>) clear_model,
    21 modified_by with_modified_by(impl Into<String>) clear_modified_by,
    22 modified_by_app with_modified_by_app(impl Into<String>) clear_modified_by_app,
    23 name with_name(impl Into<String>) clear_name,
    24 offline_config_called with_offline_config_called(bool) clear_offline_config_called,
    25 online_status with_online_status(impl Into<super::EdgeOnlineStatus>) clear_online_status,
    26 os_name with_os_name(impl Into<String>) clear_os_name,
    27 pairing_id with_pairing_id(impl Into<String>) clear_pairing_id,
    28 patch with_patch(impl Into<String>) clear_patch,
    29 physical_edge with_physical_edge(bool) clear_physical_edge,
    30 proxy with_proxy(impl Into<String>) clear_proxy,
    31 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    32 serial_number with_serial_number(impl Into<String>) clear_serial_number,
    33 site with_site(super::Site) clear_site,
    34 software_status with_software_status(super::DomainEdgeSoftwareUpdateDto) clear_software_status,
    35 software_version with_software_version(impl Into<String>) clear_software_version,
    36 software_version_configuration with_software_version_configuration(impl Into<String>) clear_software_version_configuration,
    37 software_version_platform with_software_version_platform(impl Into<String>) clear_software_version_platform,
    38 software_version_timestamp with_software_version_timestamp(impl Into<String>) clear_software_version_timestamp,
    39 staged_version with_staged_version(impl Into<String>) clear_staged_version,
    40 state with_state(impl Into<super::EdgeState>) clear_state,
    41 status_code with_status_code(impl Into<super::EdgeStatusCode>) clear_status_code,
    42 version with_version(i64) clear_version,
});

rt::open_enum!(EdgeCallDrainingState {
    None = "NONE",
    Wait = "WAIT",
    WaitTimeout = "WAIT_TIMEOUT",
    Terminate = "TERMINATE",
    Complete = "COMPLETE",
});

rt::open_enum!(EdgeCertType {
    PureCloud = "PureCloud",
    Public = "Public",
    China = "China",
    NotRequested = "NotRequested",
});

rt::open_enum!(EdgeEdgeDeploymentType {
    Hardware = "HARDWARE",
    Ldm = "LDM",
    Cdm = "CDM",
    Chs = "CHS",
    Invalid = "INVALID",
});

rt::open_enum!(EdgeOnlineStatus {
    Online = "ONLINE",
    Offline = "OFFLINE",
});

rt::open_enum!(EdgeState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});

rt::open_enum!(EdgeStatusCode {
    New = "NEW",
    AwaitingConnection = "AWAITING_CONNECTION",
    AwaitingFingerprint = "AWAITING_FINGERPRINT",
    AwaitingFingerprintVerification = "AWAITING_FINGERPRINT_VERIFICATION",
    FingerprintVerified = "FINGERPRINT_VERIFIED",
    AwaitingBootstrap = "AWAITING_BOOTSTRAP",
    Active = "ACTIVE",
    Inactive = "INACTIVE",
    Rma = "RMA",
    Unpairing = "UNPAIRING",
    Unpaired = "UNPAIRED",
    Initializing = "INITIALIZING",
});
