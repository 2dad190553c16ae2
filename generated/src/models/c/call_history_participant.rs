// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallHistoryParticipant`.
#[non_exhaustive]
pub struct CallHistoryParticipant {
    /// `address`.
    pub address: Option<String>,
    /// `ani`.
    pub ani: Option<String>,
    /// `didInteract`.
    pub did_interact: Option<bool>,
    /// `direction`.
    pub direction: Option<super::CallHistoryParticipantDirection>,
    /// `disconnectType`.
    pub disconnect_type: Option<super::CallHistoryParticipantDisconnectType>,
    /// `dnis`.
    pub dnis: Option<String>,
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `externalContact`.
    pub external_contact: Option<super::ExternalContact>,
    /// `externalOrganization`.
    pub external_organization: Option<super::ExternalOrganization>,
    /// `flaggedReason`.
    pub flagged_reason: Option<super::CallHistoryParticipantFlaggedReason>,
    /// `group`.
    pub group: Option<super::Group>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `outboundCampaign`.
    pub outbound_campaign: Option<super::Campaign>,
    /// `purpose`.
    pub purpose: Option<String>,
    /// `queue`.
    pub queue: Option<super::Queue>,
    /// `sipResponseCodes`.
    pub sip_response_codes: Option<Vec<i64>>,
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    /// `user`.
    pub user: Option<super::User>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`CallHistoryParticipant`](super::CallHistoryParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallHistoryParticipantDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `disconnectType` in [`CallHistoryParticipant`](super::CallHistoryParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallHistoryParticipantDisconnectType {
    /// `endpoint`
    Endpoint,
    /// `endpoint.donotdisturb`
    EndpointDonotdisturb,
    /// `client`
    Client,
    /// `system`
    System,
    /// `transfer`
    Transfer,
    /// `transfer.conference`
    TransferConference,
    /// `transfer.consult`
    TransferConsult,
    /// `transfer.donotdisturb`
    TransferDonotdisturb,
    /// `transfer.forward`
    TransferForward,
    /// `transfer.noanswer`
    TransferNoanswer,
    /// `transfer.notavailable`
    TransferNotavailable,
    /// `transport.failure`
    TransportFailure,
    /// `error`
    Error,
    /// `peer`
    Peer,
    /// `other`
    Other,
    /// `spam`
    Spam,
    /// `inactivity`
    Inactivity,
    /// `session.expired`
    SessionExpired,
    /// `takeover`
    Takeover,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `flaggedReason` in [`CallHistoryParticipant`](super::CallHistoryParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallHistoryParticipantFlaggedReason {
    /// `general`
    General,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CallHistoryParticipant {
    "address" Str address,
    "ani" Str ani,
    "didInteract" Bool did_interact,
    "direction" Enum direction,
    "disconnectType" Enum disconnect_type,
    "dnis" Str dnis,
    "endTime" DateTime end_time,
    "externalContact" Any external_contact,
    "externalOrganization" Any external_organization,
    "flaggedReason" Enum flagged_reason,
    "group" Any group,
    "id" Str id,
    "name" Str name,
    "outboundCampaign" Any outbound_campaign,
    "purpose" Str purpose,
    "queue" Any queue,
    "sipResponseCodes" Any sip_response_codes,
    "startTime" DateTime start_time,
    "user" Any user,
});

rt::open_enum!(CallHistoryParticipantDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(CallHistoryParticipantDisconnectType {
    Endpoint = "endpoint",
    EndpointDonotdisturb = "endpoint.donotdisturb",
    Client = "client",
    System = "system",
    Transfer = "transfer",
    TransferConference = "transfer.conference",
    TransferConsult = "transfer.consult",
    TransferDonotdisturb = "transfer.donotdisturb",
    TransferForward = "transfer.forward",
    TransferNoanswer = "transfer.noanswer",
    TransferNotavailable = "transfer.notavailable",
    TransportFailure = "transport.failure",
    Error = "error",
    Peer = "peer",
    Other = "other",
    Spam = "spam",
    Inactivity = "inactivity",
    SessionExpired = "session.expired",
    Takeover = "takeover",
});

rt::open_enum!(CallHistoryParticipantFlaggedReason {
    General = "general",
});
