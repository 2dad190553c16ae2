// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CobrowseWebMessagingSession`.
#[non_exhaustive]
pub struct CobrowseWebMessagingSession {
    /// `communicationType`.
    pub communication_type: Option<super::CobrowseWebMessagingSessionCommunicationType>,
    /// `dateOfferEnds`.
    pub date_offer_ends: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `joinCode`.
    pub join_code: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `websocketUrl`.
    pub websocket_url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `communicationType` in [`CobrowseWebMessagingSession`](super::CobrowseWebMessagingSession).
#[derive(Clone)]
#[non_exhaustive]
pub enum CobrowseWebMessagingSessionCommunicationType {
    /// `Call`
    Call,
    /// `Message`
    Message,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CobrowseWebMessagingSession {
    "communicationType" Enum communication_type,
    "dateOfferEnds" DateTime date_offer_ends,
    "id" Str id,
    "joinCode" Str join_code,
    "name" Str name,
    "selfUri" Str self_uri,
    "websocketUrl" Str websocket_url,
});

rt::open_enum!(CobrowseWebMessagingSessionCommunicationType {
    Call = "Call",
    Message = "Message",
    Unknown = "Unknown",
});
