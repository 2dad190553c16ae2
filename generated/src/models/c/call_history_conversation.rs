// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallHistoryConversation`.
#[non_exhaustive]
pub struct CallHistoryConversation {
    /// `direction`.
    pub direction: Option<super::CallHistoryConversationDirection>,
    /// `hadCobrowse`.
    pub had_cobrowse: Option<bool>,
    /// `hadScreenShare`.
    pub had_screen_share: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `missedCall`.
    pub missed_call: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `participants`.
    pub participants: Option<Vec<super::CallHistoryParticipant>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    /// `wasCallback`.
    pub was_callback: Option<bool>,
    /// `wasConference`.
    pub was_conference: Option<bool>,
    /// `wasOutboundCampaign`.
    pub was_outbound_campaign: Option<bool>,
    /// `wentToVoicemail`.
    pub went_to_voicemail: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`CallHistoryConversation`](super::CallHistoryConversation).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallHistoryConversationDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CallHistoryConversation {
    "direction" Enum direction,
    "hadCobrowse" Bool had_cobrowse,
    "hadScreenShare" Bool had_screen_share,
    "id" Str id,
    "missedCall" Bool missed_call,
    "name" Str name,
    "participants" Any participants,
    "selfUri" Str self_uri,
    "startTime" DateTime start_time,
    "wasCallback" Bool was_callback,
    "wasConference" Bool was_conference,
    "wasOutboundCampaign" Bool was_outbound_campaign,
    "wentToVoicemail" Bool went_to_voicemail,
});

rt::open_enum!(CallHistoryConversationDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});
