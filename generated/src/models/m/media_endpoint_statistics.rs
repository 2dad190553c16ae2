// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MediaEndpointStatistics`.
#[non_exhaustive]
pub struct MediaEndpointStatistics {
    /// `clientInfo`.
    pub client_info: Option<super::MediaStatisticsClientInfo>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateProcessed`.
    pub date_processed: Option<rt::DateTime>,
    /// `ice`.
    pub ice: Option<super::MediaIceStatistics>,
    /// `reconnectAttempts`.
    pub reconnect_attempts: Option<i64>,
    /// `rtp`.
    pub rtp: Option<super::MediaRtpStatistics>,
    /// `sourceType`.
    pub source_type: Option<super::MediaEndpointStatisticsSourceType>,
    /// `station`.
    pub station: Option<super::NamedEntity>,
    /// `trunk`.
    pub trunk: Option<super::MediaStatisticsTrunkInfo>,
    /// `user`.
    pub user: Option<super::NamedEntity>,
    __marks: rt::Marks,
}
/// The values of `sourceType` in [`MediaEndpointStatistics`](super::MediaEndpointStatistics).
#[derive(Clone)]
#[non_exhaustive]
pub enum MediaEndpointStatisticsSourceType {
    /// `Client`
    Client,
    /// `Server`
    Server,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MediaEndpointStatistics {
    "clientInfo" Any client_info,
    "dateCreated" DateTime date_created,
    "dateProcessed" DateTime date_processed,
    "ice" Any ice,
    "reconnectAttempts" Int reconnect_attempts,
    "rtp" Any rtp,
    "sourceType" Enum source_type,
    "station" Any station,
    "trunk" Any trunk,
    "user" Any user,
});

rt::open_enum!(MediaEndpointStatisticsSourceType {
    Client = "Client",
    Server = "Server",
});
