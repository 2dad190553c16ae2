// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneySessionEventsNotificationSessionEvent`.
#[non_exhaustive]
pub struct JourneySessionEventsNotificationSessionEvent {
    /// `app`.
    pub app: Option<super::JourneySessionEventsNotificationApp>,
    /// `authenticated`.
    pub authenticated: Option<bool>,
    /// `awayDate`.
    pub away_date: Option<rt::DateTime>,
    /// `browser`.
    pub browser: Option<super::JourneySessionEventsNotificationBrowser>,
    /// `caseAssociations`.
    pub case_associations: Option<
        Vec<super::JourneySessionEventsNotificationCaseAssociation>,
    >,
    /// `caseEntity`.
    pub case_entity: Option<super::JourneySessionEventsNotificationCase>,
    /// `caseReference`.
    pub case_reference: Option<String>,
    /// `caseStatus`.
    pub case_status: Option<
        super::JourneySessionEventsNotificationSessionEventCaseStatus,
    >,
    /// `conversation`.
    pub conversation: Option<super::JourneySessionEventsNotificationConversation>,
    /// `conversationChannels`.
    pub conversation_channels: Option<
        Vec<super::JourneySessionEventsNotificationConversationChannel>,
    >,
    /// `conversationSubject`.
    pub conversation_subject: Option<String>,
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `customerId`.
    pub customer_id: Option<String>,
    /// `customerIdType`.
    pub customer_id_type: Option<String>,
    /// `device`.
    pub device: Option<super::JourneySessionEventsNotificationDevice>,
    /// `divisionIds`.
    pub division_ids: Option<Vec<String>>,
    /// `durationInSeconds`.
    pub duration_in_seconds: Option<i64>,
    /// `endedDate`.
    pub ended_date: Option<rt::DateTime>,
    /// `eventCount`.
    pub event_count: Option<i64>,
    /// `externalContact`.
    pub external_contact: Option<super::JourneySessionEventsNotificationExternalContact>,
    /// `geolocation`.
    pub geolocation: Option<super::JourneySessionEventsNotificationGeoLocation>,
    /// `id`.
    pub id: Option<String>,
    /// `idleDate`.
    pub idle_date: Option<rt::DateTime>,
    /// `ipAddress`.
    pub ip_address: Option<String>,
    /// `ipOrganization`.
    pub ip_organization: Option<String>,
    /// `lastAcdOutcome`.
    pub last_acd_outcome: Option<
        super::JourneySessionEventsNotificationSessionEventLastAcdOutcome,
    >,
    /// `lastConnectedQueue`.
    pub last_connected_queue: Option<
        super::JourneySessionEventsNotificationConnectedQueue,
    >,
    /// `lastConnectedUser`.
    pub last_connected_user: Option<super::JourneySessionEventsNotificationUser>,
    /// `lastEvent`.
    pub last_event: Option<super::JourneySessionEventsNotificationSessionLastEvent>,
    /// `lastPage`.
    pub last_page: Option<super::JourneySessionEventsNotificationPage>,
    /// `lastScreen`.
    pub last_screen: Option<String>,
    /// `lastUserDisconnectType`.
    pub last_user_disconnect_type: Option<
        super::JourneySessionEventsNotificationSessionEventLastUserDisconnectType,
    >,
    /// `lastUserDisposition`.
    pub last_user_disposition: Option<
        super::JourneySessionEventsNotificationConversationUserDisposition,
    >,
    /// `mktCampaign`.
    pub mkt_campaign: Option<super::JourneySessionEventsNotificationMktCampaign>,
    /// `networkConnectivity`.
    pub network_connectivity: Option<
        super::JourneySessionEventsNotificationNetworkConnectivity,
    >,
    /// `originatingDirection`.
    pub originating_direction: Option<
        super::JourneySessionEventsNotificationSessionEventOriginatingDirection,
    >,
    /// `outcomeAchievements`.
    pub outcome_achievements: Option<
        Vec<super::JourneySessionEventsNotificationOutcomeAchievement>,
    >,
    /// `pageviewCount`.
    pub pageview_count: Option<i64>,
    /// `referrer`.
    pub referrer: Option<super::JourneySessionEventsNotificationReferrer>,
    /// `screenviewCount`.
    pub screenview_count: Option<i64>,
    /// `sdkLibrary`.
    pub sdk_library: Option<super::JourneySessionEventsNotificationSdkLibrary>,
    /// `searchTerms`.
    pub search_terms: Option<Vec<String>>,
    /// `segmentAssignments`.
    pub segment_assignments: Option<
        Vec<super::JourneySessionEventsNotificationSegmentAssignment>,
    >,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `userAgentString`.
    pub user_agent_string: Option<String>,
    __marks: rt::Marks,
}
/// The values of `caseStatus` in [`JourneySessionEventsNotificationSessionEvent`](super::JourneySessionEventsNotificationSessionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneySessionEventsNotificationSessionEventCaseStatus {
    /// `Unknown`
    Unknown,
    /// `Open`
    Open,
    /// `InProgress`
    InProgress,
    /// `Terminated`
    Terminated,
    /// `Closed`
    Closed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `lastAcdOutcome` in [`JourneySessionEventsNotificationSessionEvent`](super::JourneySessionEventsNotificationSessionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneySessionEventsNotificationSessionEventLastAcdOutcome {
    /// `Unknown`
    Unknown,
    /// `Abandon`
    Abandon,
    /// `Answered`
    Answered,
    /// `FlowOut`
    FlowOut,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `lastUserDisconnectType` in [`JourneySessionEventsNotificationSessionEvent`](super::JourneySessionEventsNotificationSessionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneySessionEventsNotificationSessionEventLastUserDisconnectType {
    /// `Unknown`
    Unknown,
    /// `Endpoint`
    Endpoint,
    /// `Client`
    Client,
    /// `System`
    System,
    /// `Transfer`
    Transfer,
    /// `Error`
    Error,
    /// `Peer`
    Peer,
    /// `Other`
    Other,
    /// `Spam`
    Spam,
    /// `Timeout`
    Timeout,
    /// `TransportFailure`
    TransportFailure,
    /// `ConferenceTransfer`
    ConferenceTransfer,
    /// `ConsultTransfer`
    ConsultTransfer,
    /// `ForwardTransfer`
    ForwardTransfer,
    /// `NoAnswerTransfer`
    NoAnswerTransfer,
    /// `NotAvailableTransfer`
    NotAvailableTransfer,
    /// `Uncallable`
    Uncallable,
    /// `DoNotDisturbEndpoint`
    DoNotDisturbEndpoint,
    /// `DoNotDisturbTransfer`
    DoNotDisturbTransfer,
    /// `SessionExpired`
    SessionExpired,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `originatingDirection` in [`JourneySessionEventsNotificationSessionEvent`](super::JourneySessionEventsNotificationSessionEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneySessionEventsNotificationSessionEventOriginatingDirection {
    /// `Unknown`
    Unknown,
    /// `Inbound`
    Inbound,
    /// `Outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneySessionEventsNotificationSessionEvent {
    "app" Any app,
    "authenticated" Bool authenticated,
    "awayDate" DateTime away_date,
    "browser" Any browser,
    "caseAssociations" Any case_associations,
    "caseEntity" Any case_entity,
    "caseReference" Str case_reference,
    "caseStatus" Enum case_status,
    "conversation" Any conversation,
    "conversationChannels" Any conversation_channels,
    "conversationSubject" Str conversation_subject,
    "createdDate" DateTime created_date,
    "customerId" Str customer_id,
    "customerIdType" Str customer_id_type,
    "device" Any device,
    "divisionIds" Texts division_ids,
    "durationInSeconds" Int duration_in_seconds,
    "endedDate" DateTime ended_date,
    "eventCount" Int event_count,
    "externalContact" Any external_contact,
    "geolocation" Any geolocation,
    "id" Str id,
    "idleDate" DateTime idle_date,
    "ipAddress" Str ip_address,
    "ipOrganization" Str ip_organization,
    "lastAcdOutcome" Enum last_acd_outcome,
    "lastConnectedQueue" Any last_connected_queue,
    "lastConnectedUser" Any last_connected_user,
    "lastEvent" Any last_event,
    "lastPage" Any last_page,
    "lastScreen" Str last_screen,
    "lastUserDisconnectType" Enum last_user_disconnect_type,
    "lastUserDisposition" Any last_user_disposition,
    "mktCampaign" Any mkt_campaign,
    "networkConnectivity" Any network_connectivity,
    "originatingDirection" Enum originating_direction,
    "outcomeAchievements" Any outcome_achievements,
    "pageviewCount" Int pageview_count,
    "referrer" Any referrer,
    "screenviewCount" Int screenview_count,
    "sdkLibrary" Any sdk_library,
    "searchTerms" Texts search_terms,
    "segmentAssignments" Any segment_assignments,
    "selfUri" Str self_uri,
    "type" Str r#type,
    "userAgentString" Str user_agent_string,
});

rt::open_enum!(JourneySessionEventsNotificationSessionEventCaseStatus {
    Unknown = "Unknown",
    Open = "Open",
    InProgress = "InProgress",
    Terminated = "Terminated",
    Closed = "Closed",
});

rt::open_enum!(JourneySessionEventsNotificationSessionEventLastAcdOutcome {
    Unknown = "Unknown",
    Abandon = "Abandon",
    Answered = "Answered",
    FlowOut = "FlowOut",
});

rt::open_enum!(JourneySessionEventsNotificationSessionEventLastUserDisconnectType {
    Unknown = "Unknown",
    Endpoint = "Endpoint",
    Client = "Client",
    System = "System",
    Transfer = "Transfer",
    Error = "Error",
    Peer = "Peer",
    Other = "Other",
    Spam = "Spam",
    Timeout = "Timeout",
    TransportFailure = "TransportFailure",
    ConferenceTransfer = "ConferenceTransfer",
    ConsultTransfer = "ConsultTransfer",
    ForwardTransfer = "ForwardTransfer",
    NoAnswerTransfer = "NoAnswerTransfer",
    NotAvailableTransfer = "NotAvailableTransfer",
    Uncallable = "Uncallable",
    DoNotDisturbEndpoint = "DoNotDisturbEndpoint",
    DoNotDisturbTransfer = "DoNotDisturbTransfer",
    SessionExpired = "SessionExpired",
});

rt::open_enum!(JourneySessionEventsNotificationSessionEventOriginatingDirection {
    Unknown = "Unknown",
    Inbound = "Inbound",
    Outbound = "Outbound",
});
