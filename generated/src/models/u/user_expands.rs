// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserExpands`.
#[non_exhaustive]
pub struct UserExpands {
    /// `authorization`.
    pub authorization: Option<super::UserAuthorization>,
    /// `conversationSummary`.
    pub conversation_summary: Option<super::UserConversationSummary>,
    /// `geolocation`.
    pub geolocation: Option<super::Geolocation>,
    /// `integrationPresence`.
    pub integration_presence: Option<super::UserPresence>,
    /// `outOfOffice`.
    pub out_of_office: Option<super::OutOfOffice>,
    /// `presence`.
    pub presence: Option<super::UserPresence>,
    /// `routingStatus`.
    pub routing_status: Option<super::RoutingStatus>,
    /// `station`.
    pub station: Option<super::UserStations>,
    __marks: rt::Marks,
}

rt::model!(UserExpands {
    "authorization" Any authorization,
    "conversationSummary" Any conversation_summary,
    "geolocation" Any geolocation,
    "integrationPresence" Any integration_presence,
    "outOfOffice" Any out_of_office,
    "presence" Any presence,
    "routingStatus" Any routing_status,
    "station" Any station,
});
