// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptAggregationSort`.
///
/// The service requires `function`, `name` in requests.
#[non_exhaustive]
pub struct TranscriptAggregationSort {
    /// `function`, required.
    pub function: Option<super::TranscriptAggregationSortFunction>,
    /// `name`, required.
    pub name: Option<super::TranscriptAggregationSortName>,
    __marks: rt::Marks,
}
/// The values of `function` in [`TranscriptAggregationSort`](super::TranscriptAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum TranscriptAggregationSortFunction {
    /// `average`
    Average,
    /// `count`
    Count,
    /// `max`
    Max,
    /// `min`
    Min,
    /// `sum`
    Sum,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `name` in [`TranscriptAggregationSort`](super::TranscriptAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum TranscriptAggregationSortName {
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

rt::model!(TranscriptAggregationSort {
    "function" Enum function,
    "name" Enum name,
});

rt::setters!(TranscriptAggregationSort {
    0 function with_function(impl Into<super::TranscriptAggregationSortFunction>) clear_function,
    1 name with_name(impl Into<super::TranscriptAggregationSortName>) clear_name,
});

rt::open_enum!(TranscriptAggregationSortFunction {
    Average = "average",
    Count = "count",
    Max = "max",
    Min = "min",
    Sum = "sum",
});

rt::open_enum!(TranscriptAggregationSortName {
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
