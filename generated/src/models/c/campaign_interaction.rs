// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignInteraction`.
#[non_exhaustive]
pub struct CampaignInteraction {
    /// `activePreviewCall`.
    pub active_preview_call: Option<bool>,
    /// `agent`.
    pub agent: Option<super::DomainEntityRef>,
    /// `callPlacedTime`.
    pub call_placed_time: Option<rt::DateTime>,
    /// `callRoutedTime`.
    pub call_routed_time: Option<rt::DateTime>,
    /// `callerAddress`.
    pub caller_address: Option<String>,
    /// `callerName`.
    pub caller_name: Option<String>,
    /// `campaign`.
    pub campaign: Option<super::DomainEntityRef>,
    /// `contact`.
    pub contact: Option<super::DomainEntityRef>,
    /// `conversation`.
    pub conversation: Option<super::ConversationBasic>,
    /// `creationTime`.
    pub creation_time: Option<rt::DateTime>,
    /// `destinationAddress`.
    pub destination_address: Option<String>,
    /// `dialerSystemParticipantId`.
    pub dialer_system_participant_id: Option<String>,
    /// `dialingMode`.
    pub dialing_mode: Option<String>,
    /// `disposition`.
    pub disposition: Option<super::CampaignInteractionDisposition>,
    /// `id`.
    pub id: Option<String>,
    /// `lastActivePreviewWrapupTime`.
    pub last_active_preview_wrapup_time: Option<rt::DateTime>,
    /// `previewConnectedTime`.
    pub preview_connected_time: Option<rt::DateTime>,
    /// `previewPopDeliveredTime`.
    pub preview_pop_delivered_time: Option<rt::DateTime>,
    /// `queue`.
    pub queue: Option<super::DomainEntityRef>,
    /// `script`.
    pub script: Option<super::DomainEntityRef>,
    /// `skills`.
    pub skills: Option<Vec<super::DomainEntityRef>>,
    __marks: rt::Marks,
}
/// The values of `disposition` in [`CampaignInteraction`](super::CampaignInteraction).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignInteractionDisposition {
    /// `DISCONNECT`
    Disconnect,
    /// `LIVE_VOICE`
    LiveVoice,
    /// `BUSY`
    Busy,
    /// `MACHINE`
    Machine,
    /// `NO_ANSWER`
    NoAnswer,
    /// `SIT_CALLABLE`
    SitCallable,
    /// `SIT_UNCALLABLE`
    SitUncallable,
    /// `FAX`
    Fax,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CampaignInteraction {
    "activePreviewCall" Bool active_preview_call,
    "agent" Any agent,
    "callPlacedTime" DateTime call_placed_time,
    "callRoutedTime" DateTime call_routed_time,
    "callerAddress" Str caller_address,
    "callerName" Str caller_name,
    "campaign" Any campaign,
    "contact" Any contact,
    "conversation" Any conversation,
    "creationTime" DateTime creation_time,
    "destinationAddress" Str destination_address,
    "dialerSystemParticipantId" Str dialer_system_participant_id,
    "dialingMode" Str dialing_mode,
    "disposition" Enum disposition,
    "id" Str id,
    "lastActivePreviewWrapupTime" DateTime last_active_preview_wrapup_time,
    "previewConnectedTime" DateTime preview_connected_time,
    "previewPopDeliveredTime" DateTime preview_pop_delivered_time,
    "queue" Any queue,
    "script" Any script,
    "skills" Any skills,
});

rt::open_enum!(CampaignInteractionDisposition {
    Disconnect = "DISCONNECT",
    LiveVoice = "LIVE_VOICE",
    Busy = "BUSY",
    Machine = "MACHINE",
    NoAnswer = "NO_ANSWER",
    SitCallable = "SIT_CALLABLE",
    SitUncallable = "SIT_UNCALLABLE",
    Fax = "FAX",
});
