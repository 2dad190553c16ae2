// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptionSettings`.
///
/// The service requires `transcription`, `transcriptionConfidenceThreshold` in requests.
#[non_exhaustive]
pub struct TranscriptionSettings {
    /// `contentSearchEnabled`.
    pub content_search_enabled: Option<bool>,
    /// `lowLatencyTranscriptionEnabled`.
    pub low_latency_transcription_enabled: Option<bool>,
    /// `pciDssRedactionEnabled`.
    pub pci_dss_redaction_enabled: Option<bool>,
    /// `piiRedactionEnabled`.
    pub pii_redaction_enabled: Option<bool>,
    /// `transcription`, required.
    pub transcription: Option<super::TranscriptionSettingsTranscription>,
    /// `transcriptionConfidenceThreshold`, required.
    pub transcription_confidence_threshold: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `transcription` in [`TranscriptionSettings`](super::TranscriptionSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum TranscriptionSettingsTranscription {
    /// `Disabled`
    Disabled,
    /// `EnabledGlobally`
    EnabledGlobally,
    /// `EnabledQueueFlow`
    EnabledQueueFlow,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TranscriptionSettings {
    "contentSearchEnabled" Bool content_search_enabled,
    "lowLatencyTranscriptionEnabled" Bool low_latency_transcription_enabled,
    "pciDssRedactionEnabled" Bool pci_dss_redaction_enabled,
    "piiRedactionEnabled" Bool pii_redaction_enabled,
    "transcription" Enum transcription,
    "transcriptionConfidenceThreshold" Int transcription_confidence_threshold,
});

rt::setters!(TranscriptionSettings {
    0 content_search_enabled with_content_search_enabled(bool) clear_content_search_enabled,
    1 low_latency_transcription_enabled with_low_latency_transcription_enabled(bool) clear_low_latency_transcription_enabled,
    2 pci_dss_redaction_enabled with_pci_dss_redaction_enabled(bool) clear_pci_dss_redaction_enabled,
    3 pii_redaction_enabled with_pii_redaction_enabled(bool) clear_pii_redaction_enabled,
    4 transcription with_transcription(impl Into<super::TranscriptionSettingsTranscription>) clear_transcription,
    5 transcription_confidence_threshold with_transcription_confidence_threshold(i64) clear_transcription_confidence_threshold,
});

rt::open_enum!(TranscriptionSettingsTranscription {
    Disabled = "Disabled",
    EnabledGlobally = "EnabledGlobally",
    EnabledQueueFlow = "EnabledQueueFlow",
});
