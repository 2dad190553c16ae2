// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationProperties`.
#[non_exhaustive]
pub struct ConversationProperties {
    /// `filterWrapUpNotes`.
    pub filter_wrap_up_notes: Option<bool>,
    /// `isAcd`.
    pub is_acd: Option<bool>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `isCobrowse`.
    pub is_cobrowse: Option<bool>,
    /// `isFlagged`.
    pub is_flagged: Option<bool>,
    /// `isMonitored`.
    pub is_monitored: Option<bool>,
    /// `isPreferred`.
    pub is_preferred: Option<bool>,
    /// `isScreenMonitored`.
    pub is_screen_monitored: Option<bool>,
    /// `isScreenshare`.
    pub is_screenshare: Option<bool>,
    /// `isVoicemail`.
    pub is_voicemail: Option<bool>,
    /// `isWaiting`.
    pub is_waiting: Option<bool>,
    /// `matchAll`.
    pub match_all: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ConversationProperties {
    "filterWrapUpNotes" Bool filter_wrap_up_notes,
    "isAcd" Bool is_acd,
    "isActive" Bool is_active,
    "isCobrowse" Bool is_cobrowse,
    "isFlagged" Bool is_flagged,
    "isMonitored" Bool is_monitored,
    "isPreferred" Bool is_preferred,
    "isScreenMonitored" Bool is_screen_monitored,
    "isScreenshare" Bool is_screenshare,
    "isVoicemail" Bool is_voicemail,
    "isWaiting" Bool is_waiting,
    "matchAll" Bool match_all,
});

rt::setters!(ConversationProperties {
    0 filter_wrap_up_notes with_filter_wrap_up_notes(bool) clear_filter_wrap_up_notes,
    1 is_acd with_is_acd(bool) clear_is_acd,
    2 is_active with_is_active(bool) clear_is_active,
    3 is_cobrowse with_is_cobrowse(bool) clear_is_cobrowse,
    4 is_flagged with_is_flagged(bool) clear_is_flagged,
    5 is_monitored with_is_monitored(bool) clear_is_monitored,
    6 is_preferred with_is_preferred(bool) clear_is_preferred,
    7 is_screen_monitored with_is_screen_monitored(bool) clear_is_screen_monitored,
    8 is_screenshare with_is_screenshare(bool) clear_is_screenshare,
    9 is_voicemail with_is_voicemail(bool) clear_is_voicemail,
    10 is_waiting with_is_waiting(bool) clear_is_waiting,
    11 match_all with_match_all(bool) clear_match_all,
});
