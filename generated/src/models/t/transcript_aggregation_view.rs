// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptAggregationView`.
///
/// The service requires `function`, `name`, `target` in requests.
#[non_exhaustive]
pub struct TranscriptAggregationView {
    /// `function`, required.
    pub function: Option<super::TranscriptAggregationViewFunction>,
    /// `name`, required.
    pub name: Option<String>,
    /// `range`.
    pub range: Option<super::AggregationRange>,
    /// `target`, required.
    pub target: Option<super::TranscriptAggregationViewTarget>,
    __marks: rt::Marks,
}
/// The values of `function` in [`TranscriptAggregationView`](super::TranscriptAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum TranscriptAggregationViewFunction {
    /// `rangeBound`
    RangeBound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `target` in [`TranscriptAggregationView`](super::TranscriptAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum TranscriptAggregationViewTarget {
    /// `nSpeechTextAnalyzedConversations`
    NSpeechTextAnalyzedConversations,
    /// `nTopicCommunications`
    NTopicCommunications,
    /// `oCustomerSentiment`
    OCustomerSentiment,
    /// `oOverTalkSpeechInstances`
    OOverTalkSpeechInstances,
    /// `oSentimentScore`
    OSentimentScore,
    /// `tAgentSpeech`
    TAgentSpeech,
    /// `tCustomerSpeech`
    TCustomerSpeech,
    /// `tOtherAudio`
    TOtherAudio,
    /// `tOverTalkSpeech`
    TOverTalkSpeech,
    /// `tSilence`
    TSilence,
    /// `tTotalSpeechAndSilence`
    TTotalSpeechAndSilence,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TranscriptAggregationView {
    "function" Enum function,
    "name" Str name,
    "range" Any range,
    "target" Enum target,
});

rt::setters!(TranscriptAggregationView {
    0 function with_function(impl Into<super::TranscriptAggregationViewFunction>) clear_function,
    1 name with_name(impl Into<String>) clear_name,
    2 range with_range(super::AggregationRange) clear_range,
    3 target with_target(impl Into<super::TranscriptAggregationViewTarget>) clear_target,
});

rt::open_enum!(TranscriptAggregationViewFunction {
    RangeBound = "rangeBound",
});

rt::open_enum!(TranscriptAggregationViewTarget {
    NSpeechTextAnalyzedConversations = "nSpeechTextAnalyzedConversations",
    NTopicCommunications = "nTopicCommunications",
    OCustomerSentiment = "oCustomerSentiment",
    OOverTalkSpeechInstances = "oOverTalkSpeechInstances",
    OSentimentScore = "oSentimentScore",
    TAgentSpeech = "tAgentSpeech",
    TCustomerSpeech = "tCustomerSpeech",
    TOtherAudio = "tOtherAudio",
    TOverTalkSpeech = "tOverTalkSpeech",
    TSilence = "tSilence",
    TTotalSpeechAndSilence = "tTotalSpeechAndSilence",
});
