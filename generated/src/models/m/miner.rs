// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Miner`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct Miner {
    /// `conversationDataUploaded`.
    pub conversation_data_uploaded: Option<bool>,
    /// `conversationsDateRangeEnd`.
    pub conversations_date_range_end: Option<rt::Date>,
    /// `conversationsDateRangeStart`.
    pub conversations_date_range_start: Option<rt::Date>,
    /// `conversationsFetchedCount`.
    pub conversations_fetched_count: Option<i64>,
    /// `conversationsValidCount`.
    pub conversations_valid_count: Option<i64>,
    /// `dateCompleted`.
    pub date_completed: Option<rt::DateTime>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `dateTriggered`.
    pub date_triggered: Option<rt::DateTime>,
    /// `errorInfo`.
    pub error_info: Option<super::MinerErrorInfo>,
    /// `getminedItemCount`.
    pub getmined_item_count: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `language`.
    pub language: Option<super::MinerLanguage>,
    /// `latestDraftVersion`.
    pub latest_draft_version: Option<Box<super::Draft>>,
    /// `mediaType`.
    pub media_type: Option<super::MinerMediaType>,
    /// `message`.
    pub message: Option<String>,
    /// `minerType`.
    pub miner_type: Option<super::MinerMinerType>,
    /// `name`, required.
    pub name: Option<String>,
    /// `participantType`.
    pub participant_type: Option<super::MinerParticipantType>,
    /// `queueIds`.
    pub queue_ids: Option<Vec<String>>,
    /// `seeding`.
    pub seeding: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::MinerStatus>,
    /// `warningInfo`.
    pub warning_info: Option<super::MinerErrorInfo>,
    __marks: rt::Marks,
}
/// The values of `language` in [`Miner`](super::Miner).
#[derive(Clone)]
#[non_exhaustive]
pub enum MinerLanguage {
    /// `en-us`
    EnUs,
    /// `en-gb`
    EnGb,
    /// `en-au`
    EnAu,
    /// `en-in`
    EnIn,
    /// `en-za`
    EnZa,
    /// `es-us`
    EsUs,
    /// `es-es`
    EsEs,
    /// `fr-fr`
    FrFr,
    /// `fr-ca`
    FrCa,
    /// `de-de`
    DeDe,
    /// `pt-pt`
    PtPt,
    /// `pt-br`
    PtBr,
    /// `it-it`
    ItIt,
    /// `nl-nl`
    NlNl,
    /// `de-ch`
    DeCh,
    /// `ja-jp`
    JaJp,
    /// `ko-kr`
    KoKr,
    /// `hi-in`
    HiIn,
    /// `ar-001`
    Ar001,
    /// `ar-ae`
    ArAe,
    /// `ar-bh`
    ArBh,
    /// `ar-eg`
    ArEg,
    /// `ar-il`
    ArIl,
    /// `ar-sa`
    ArSa,
    /// `ar-tn`
    ArTn,
    /// `da-dk`
    DaDk,
    /// `fi-fi`
    FiFi,
    /// `sv-se`
    SvSe,
    /// `nb-no`
    NbNo,
    /// `tr-tr`
    TrTr,
    /// `he-il`
    HeIl,
    /// `zu-za`
    ZuZa,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaType` in [`Miner`](super::Miner).
#[derive(Clone)]
#[non_exhaustive]
pub enum MinerMediaType {
    /// `Chat`
    Chat,
    /// `Call`
    Call,
    /// `Message`
    Message,
    /// `Email`
    Email,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `minerType` in [`Miner`](super::Miner).
#[derive(Clone)]
#[non_exhaustive]
pub enum MinerMinerType {
    /// `Intent`
    Intent,
    /// `Topic`
    Topic,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `participantType` in [`Miner`](super::Miner).
#[derive(Clone)]
#[non_exhaustive]
pub enum MinerParticipantType {
    /// `Customer`
    Customer,
    /// `Agent`
    Agent,
    /// `Both`
    Both,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`Miner`](super::Miner).
#[derive(Clone)]
#[non_exhaustive]
pub enum MinerStatus {
    /// `NotStarted`
    NotStarted,
    /// `FetchingConversationIds`
    FetchingConversationIds,
    /// `ConversationIdsFetched`
    ConversationIdsFetched,
    /// `ConversationIdsFetchError`
    ConversationIdsFetchError,
    /// `FetchingConversations`
    FetchingConversations,
    /// `ConversationsFetched`
    ConversationsFetched,
    /// `ConversationsFetchError`
    ConversationsFetchError,
    /// `Queued`
    Queued,
    /// `QueuingError`
    QueuingError,
    /// `MiningStarted`
    MiningStarted,
    /// `MaskingUtterances`
    MaskingUtterances,
    /// `MaskingError`
    MaskingError,
    /// `ComputingAnalytics`
    ComputingAnalytics,
    /// `ComputingAnalyticsError`
    ComputingAnalyticsError,
    /// `MiningCompleted`
    MiningCompleted,
    /// `MiningError`
    MiningError,
    /// `ModelValidationError`
    ModelValidationError,
    /// `Deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Miner {
    "conversationDataUploaded" Bool conversation_data_uploaded,
    "conversationsDateRangeEnd" Date conversations_date_range_end,
    "conversationsDateRangeStart" Date conversations_date_range_start,
    "conversationsFetchedCount" Int conversations_fetched_count,
    "conversationsValidCount" Int conversations_valid_count,
    "dateCompleted" DateTime date_completed,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "dateTriggered" DateTime date_triggered,
    "errorInfo" Any error_info,
    "getminedItemCount" Int getmined_item_count,
    "id" Str id,
    "language" Enum language,
    "latestDraftVersion" Any latest_draft_version,
    "mediaType" Enum media_type,
    "message" Str message,
    "minerType" Enum miner_type,
    "name" Str name,
    "participantType" Enum participant_type,
    "queueIds" Texts queue_ids,
    "seeding" Bool seeding,
    "selfUri" Str self_uri,
    "status" Enum status,
    "warningInfo" Any warning_info,
});

rt::setters!(Miner {
    0 conversation_data_uploaded with_conversation_data_uploaded(bool) clear_conversation_data_uploaded,
    1 conversations_date_range_end with_conversations_date_range_end(impl Into<rt::Date>) clear_conversations_date_range_end,
    2 conversations_date_range_start with_conversations_date_range_start(impl Into<rt::Date>) clear_conversations_date_range_start,
    3 conversations_fetched_count with_conversations_fetched_count(i64) clear_conversations_fetched_count,
    4 conversations_valid_count with_conversations_valid_count(i64) clear_conversations_valid_count,
    5 date_completed with_date_completed(impl Into<rt::DateTime>) clear_date_completed,
    6 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    7 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    8 date_triggered with_date_triggered(impl Into<rt::DateTime>) clear_date_triggered,
    9 error_info with_error_info(super::MinerErrorInfo) clear_error_info,
    10 getmined_item_count with_getmined_item_count(i64) clear_getmined_item_count,
    11 id with_id(impl Into<String>) clear_id,
    12 language with_language(impl Into<super::MinerLanguage>) clear_language,
    13 latest_draft_version with_latest_draft_version(super::Draft) clear_latest_draft_version,
    14 media_type with_media_type(impl Into<super::MinerMediaType>) clear_media_type,
    15 message with_message(impl Into<String>) clear_message,
    16 miner_type with_miner_type(impl Into<super::MinerMinerType>) clear_miner_type,
    17 name with_name(impl Into<String>) clear_name,
    18 participant_type with_participant_type(impl Into<super::MinerParticipantType>) clear_participant_type,
    19 queue_ids with_queue_ids(Vec<String>) clear_queue_ids,
    20 seeding with_seeding(bool) clear_seeding,
    21 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    22 status with_status(impl Into<super::MinerStatus>) clear_status,
    23 warning_info with_warning_info(super::MinerErrorInfo) clear_warning_info,
});

rt::open_enum!(MinerLanguage {
    EnUs = "en-us",
    EnGb = "en-gb",
    EnAu = "en-au",
    EnIn = "en-in",
    EnZa = "en-za",
    EsUs = "es-us",
    EsEs = "es-es",
    FrFr = "fr-fr",
    FrCa = "fr-ca",
    DeDe = "de-de",
    PtPt = "pt-pt",
    PtBr = "pt-br",
    ItIt = "it-it",
    NlNl = "nl-nl",
    DeCh = "de-ch",
    JaJp = "ja-jp",
    KoKr = "ko-kr",
    HiIn = "hi-in",
    Ar001 = "ar-001",
    ArAe = "ar-ae",
    ArBh = "ar-bh",
    ArEg = "ar-eg",
    ArIl = "ar-il",
    ArSa = "ar-sa",
    ArTn = "ar-tn",
    DaDk = "da-dk",
    FiFi = "fi-fi",
    SvSe = "sv-se",
    NbNo = "nb-no",
    TrTr = "tr-tr",
    HeIl = "he-il",
    ZuZa = "zu-za",
});

rt::open_enum!(MinerMediaType {
    Chat = "Chat",
    Call = "Call",
    Message = "Message",
    Email = "Email",
});

rt::open_enum!(MinerMinerType {
    Intent = "Intent",
    Topic = "Topic",
});

rt::open_enum!(MinerParticipantType {
    Customer = "Customer",
    Agent = "Agent",
    Both = "Both",
});

rt::open_enum!(MinerStatus {
    NotStarted = "NotStarted",
    FetchingConversationIds = "FetchingConversationIds",
    ConversationIdsFetched = "ConversationIdsFetched",
    ConversationIdsFetchError = "ConversationIdsFetchError",
    FetchingConversations = "FetchingConversations",
    ConversationsFetched = "ConversationsFetched",
    ConversationsFetchError = "ConversationsFetchError",
    Queued = "Queued",
    QueuingError = "QueuingError",
    MiningStarted = "MiningStarted",
    MaskingUtterances = "MaskingUtterances",
    MaskingError = "MaskingError",
    ComputingAnalytics = "ComputingAnalytics",
    ComputingAnalyticsError = "ComputingAnalyticsError",
    MiningCompleted = "MiningCompleted",
    MiningError = "MiningError",
    ModelValidationError = "ModelValidationError",
    Deleted = "Deleted",
});
