// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PhoneStatus`.
#[non_exhaustive]
pub struct PhoneStatus {
    /// `edge`.
    pub edge: Option<super::DomainEntityRef>,
    /// `edgesStatus`.
    pub edges_status: Option<super::PhoneStatusEdgesStatus>,
    /// `eventCreationTime`.
    pub event_creation_time: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `lineStatuses`.
    pub line_statuses: Option<Vec<super::LineStatus>>,
    /// `operationalStatus`.
    pub operational_status: Option<super::PhoneStatusOperationalStatus>,
    /// `phoneAssignmentToEdgeType`.
    pub phone_assignment_to_edge_type: Option<
        super::PhoneStatusPhoneAssignmentToEdgeType,
    >,
    /// `provision`.
    pub provision: Option<super::ProvisionInfo>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `edgesStatus` in [`PhoneStatus`](super::PhoneStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum PhoneStatusEdgesStatus {
    /// `IN_SERVICE`
    InService,
    /// `MIXED_SERVICE`
    MixedService,
    /// `OUT_OF_SERVICE`
    OutOfService,
    /// `NO_EDGES`
    NoEdges,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operationalStatus` in [`PhoneStatus`](super::PhoneStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum PhoneStatusOperationalStatus {
    /// `OPERATIONAL`
    Operational,
    /// `DEGRADED`
    Degraded,
    /// `OFFLINE`
    Offline,
    /// `UNKNOWN`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `phoneAssignmentToEdgeType` in [`PhoneStatus`](super::PhoneStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum PhoneStatusPhoneAssignmentToEdgeType {
    /// `PRIMARY`
    Primary,
    /// `SECONDARY`
    Secondary,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PhoneStatus {
    "edge" Any edge,
    "edgesStatus" Enum edges_status,
    "eventCreationTime" Str event_creation_time,
    "id" Str id,
    "lineStatuses" Any line_statuses,
    "operationalStatus" Enum operational_status,
    "phoneAssignmentToEdgeType" Enum phone_assignment_to_edge_type,
    "provision" Any provision,
    "selfUri" Str self_uri,
});

rt::setters!(PhoneStatus {
    0 edge with_edge(super::DomainEntityRef) clear_edge,
    1 edges_status with_edges_status(impl Into<super::PhoneStatusEdgesStatus>) clear_edges_status,
    2 event_creation_time with_event_creation_time(impl Into<String>) clear_event_creation_time,
    3 id with_id(impl Into<String>) clear_id,
    4 line_statuses with_line_statuses(Vec<super::LineStatus>) clear_line_statuses,
    5 operational_status with_operational_status(impl Into<super::PhoneStatusOperationalStatus>) clear_operational_status,
    6 phone_assignment_to_edge_type with_phone_assignment_to_edge_type(impl Into<super::PhoneStatusPhoneAssignmentToEdgeType>) clear_phone_assignment_to_edge_type,
    7 provision with_provision(super::ProvisionInfo) clear_provision,
    8 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});

rt::open_enum!(PhoneStatusEdgesStatus {
    InService = "IN_SERVICE",
    MixedService = "MIXED_SERVICE",
    OutOfService = "OUT_OF_SERVICE",
    NoEdges = "NO_EDGES",
});

rt::open_enum!(PhoneStatusOperationalStatus {
    Operational = "OPERATIONAL",
    Degraded = "DEGRADED",
    Offline = "OFFLINE",
    Unknown = "UNKNOWN",
});

rt::open_enum!(PhoneStatusPhoneAssignmentToEdgeType {
    Primary = "PRIMARY",
    Secondary = "SECONDARY",
});
