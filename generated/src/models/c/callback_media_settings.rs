// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallbackMediaSettings`.
#[non_exhaustive]
pub struct CallbackMediaSettings {
    /// `alertingTimeoutSeconds`.
    pub alerting_timeout_seconds: Option<i64>,
    /// `answeringMachineFlow`.
    pub answering_machine_flow: Option<super::DomainEntityRef>,
    /// `answeringMachineReactionType`.
    pub answering_machine_reaction_type: Option<
        super::CallbackMediaSettingsAnsweringMachineReactionType,
    >,
    /// `autoAnswerAlertToneSeconds`.
    pub auto_answer_alert_tone_seconds: Option<f64>,
    /// `autoDialDelaySeconds`.
    pub auto_dial_delay_seconds: Option<i64>,
    /// `autoEndDelaySeconds`.
    pub auto_end_delay_seconds: Option<i64>,
    /// `edgeGroup`.
    pub edge_group: Option<super::DomainEntityRef>,
    /// `enableAutoAnswer`.
    pub enable_auto_answer: Option<bool>,
    /// `enableAutoDialAndEnd`.
    pub enable_auto_dial_and_end: Option<bool>,
    /// `liveVoiceFlow`.
    pub live_voice_flow: Option<super::DomainEntityRef>,
    /// `liveVoiceReactionType`.
    pub live_voice_reaction_type: Option<
        super::CallbackMediaSettingsLiveVoiceReactionType,
    >,
    /// `manualAnswerAlertToneSeconds`.
    pub manual_answer_alert_tone_seconds: Option<f64>,
    /// `maxRetryCount`.
    pub max_retry_count: Option<i64>,
    /// `mode`.
    pub mode: Option<super::CallbackMediaSettingsMode>,
    /// `pacingModifier`.
    pub pacing_modifier: Option<f64>,
    /// `retryDelaySeconds`.
    pub retry_delay_seconds: Option<i64>,
    /// `serviceLevel`.
    pub service_level: Option<super::ServiceLevel>,
    /// `site`.
    pub site: Option<super::DomainEntityRef>,
    __marks: rt::Marks,
}
/// The values of `answeringMachineReactionType` in [`CallbackMediaSettings`](super::CallbackMediaSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallbackMediaSettingsAnsweringMachineReactionType {
    /// `HangUp`
    HangUp,
    /// `TransferToQueue`
    TransferToQueue,
    /// `TransferToFlow`
    TransferToFlow,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `liveVoiceReactionType` in [`CallbackMediaSettings`](super::CallbackMediaSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallbackMediaSettingsLiveVoiceReactionType {
    /// `HangUp`
    HangUp,
    /// `TransferToQueue`
    TransferToQueue,
    /// `TransferToFlow`
    TransferToFlow,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mode` in [`CallbackMediaSettings`](super::CallbackMediaSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallbackMediaSettingsMode {
    /// `AgentFirst`
    AgentFirst,
    /// `CustomerFirst`
    CustomerFirst,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CallbackMediaSettings {
    "alertingTimeoutSeconds" Int alerting_timeout_seconds,
    "answeringMachineFlow" Any answering_machine_flow,
    "answeringMachineReactionType" Enum answering_machine_reaction_type,
    "autoAnswerAlertToneSeconds" Float auto_answer_alert_tone_seconds,
    "autoDialDelaySeconds" Int auto_dial_delay_seconds,
    "autoEndDelaySeconds" Int auto_end_delay_seconds,
    "edgeGroup" Any edge_group,
    "enableAutoAnswer" Bool enable_auto_answer,
    "enableAutoDialAndEnd" Bool enable_auto_dial_and_end,
    "liveVoiceFlow" Any live_voice_flow,
    "liveVoiceReactionType" Enum live_voice_reaction_type,
    "manualAnswerAlertToneSeconds" Float manual_answer_alert_tone_seconds,
    "maxRetryCount" Int max_retry_count,
    "mode" Enum mode,
    "pacingModifier" Float pacing_modifier,
    "retryDelaySeconds" Int retry_delay_seconds,
    "serviceLevel" Any service_level,
    "site" Any site,
});

rt::setters!(CallbackMediaSettings {
    0 alerting_timeout_seconds with_alerting_timeout_seconds(i64) clear_alerting_timeout_seconds,
    1 answering_machine_flow with_answering_machine_flow(super::DomainEntityRef) clear_answering_machine_flow,
    2 answering_machine_reaction_type with_answering_machine_reaction_type(impl Into<super::CallbackMediaSettingsAnsweringMachineReactionType>) clear_answering_machine_reaction_type,
    3 auto_answer_alert_tone_seconds with_auto_answer_alert_tone_seconds(f64) clear_auto_answer_alert_tone_seconds,
    4 auto_dial_delay_seconds with_auto_dial_delay_seconds(i64) clear_auto_dial_delay_seconds,
    5 auto_end_delay_seconds with_auto_end_delay_seconds(i64) clear_auto_end_delay_seconds,
    6 edge_group with_edge_group(super::DomainEntityRef) clear_edge_group,
    7 enable_auto_answer with_enable_auto_answer(bool) clear_enable_auto_answer,
    8 enable_auto_dial_and_end with_enable_auto_dial_and_end(bool) clear_enable_auto_dial_and_end,
    9 live_voice_flow with_live_voice_flow(super::DomainEntityRef) clear_live_voice_flow,
    10 live_voice_reaction_type with_live_voice_reaction_type(impl Into<super::CallbackMediaSettingsLiveVoiceReactionType>) clear_live_voice_reaction_type,
    11 manual_answer_alert_tone_seconds with_manual_answer_alert_tone_seconds(f64) clear_manual_answer_alert_tone_seconds,
    12 max_retry_count with_max_retry_count(i64) clear_max_retry_count,
    13 mode with_mode(impl Into<super::CallbackMediaSettingsMode>) clear_mode,
    14 pacing_modifier with_pacing_modifier(f64) clear_pacing_modifier,
    15 retry_delay_seconds with_retry_delay_seconds(i64) clear_retry_delay_seconds,
    16 service_level with_service_level(super::ServiceLevel) clear_service_level,
    17 site with_site(super::DomainEntityRef) clear_site,
});

rt::open_enum!(CallbackMediaSettingsAnsweringMachineReactionType {
    HangUp = "HangUp",
    TransferToQueue = "TransferToQueue",
    TransferToFlow = "TransferToFlow",
});

rt::open_enum!(CallbackMediaSettingsLiveVoiceReactionType {
    HangUp = "HangUp",
    TransferToQueue = "TransferToQueue",
    TransferToFlow = "TransferToFlow",
});

rt::open_enum!(CallbackMediaSettingsMode {
    AgentFirst = "AgentFirst",
    CustomerFirst = "CustomerFirst",
});
