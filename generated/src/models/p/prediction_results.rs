// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PredictionResults`.
#[non_exhaustive]
pub struct PredictionResults {
    /// `estimatedWaitTimeSeconds`, required.
    pub estimated_wait_time_seconds: Option<i64>,
    /// `formula`, required.
    pub formula: Option<super::PredictionResultsFormula>,
    /// `intent`.
    pub intent: Option<super::PredictionResultsIntent>,
    /// `label`.
    pub label: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}
/// The values of `formula` in [`PredictionResults`](super::PredictionResults).
#[derive(Clone)]
#[non_exhaustive]
pub enum PredictionResultsFormula {
    /// `BEST`
    Best,
    /// `SIMPLE`
    Simple,
    /// `ABANDON`
    Abandon,
    /// `PATIENCE_ABANDON`
    PatienceAbandon,
    /// `AI-ADJUSTED-AHT`
    AiAdjustedAht,
    /// `POSITION-IN-QUEUE`
    PositionInQueue,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `intent` in [`PredictionResults`](super::PredictionResults).
#[derive(Clone)]
#[non_exhaustive]
pub enum PredictionResultsIntent {
    /// `ALL`
    All,
    /// `CALL`
    Call,
    /// `CALLBACK`
    Callback,
    /// `CHAT`
    Chat,
    /// `EMAIL`
    Email,
    /// `SOCIALEXPRESSION`
    Socialexpression,
    /// `VIDEOCOMM`
    Videocomm,
    /// `MESSAGE`
    Message,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PredictionResults {
    "estimatedWaitTimeSeconds" Int estimated_wait_time_seconds,
    "formula" Enum formula,
    "intent" Enum intent,
    "label" Any label,
});

rt::open_enum!(PredictionResultsFormula {
    Best = "BEST",
    Simple = "SIMPLE",
    Abandon = "ABANDON",
    PatienceAbandon = "PATIENCE_ABANDON",
    AiAdjustedAht = "AI-ADJUSTED-AHT",
    PositionInQueue = "POSITION-IN-QUEUE",
});

rt::open_enum!(PredictionResultsIntent {
    All = "ALL",
    Call = "CALL",
    Callback = "CALLBACK",
    Chat = "CHAT",
    Email = "EMAIL",
    Socialexpression = "SOCIALEXPRESSION",
    Videocomm = "VIDEOCOMM",
    Message = "MESSAGE",
});
