// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotAggregationView`.
///
/// The service requires `function`, `name`, `target` in requests.
#[non_exhaustive]
pub struct BotAggregationView {
    /// `function`, required.
    pub function: Option<super::BotAggregationViewFunction>,
    /// `name`, required.
    pub name: Option<String>,
    /// `range`.
    pub range: Option<super::AggregationRange>,
    /// `target`, required.
    pub target: Option<super::BotAggregationViewTarget>,
    __marks: rt::Marks,
}
/// The values of `function` in [`BotAggregationView`](super::BotAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum BotAggregationViewFunction {
    /// `rangeBound`
    RangeBound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `target` in [`BotAggregationView`](super::BotAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum BotAggregationViewTarget {
    /// `nBotSessionTurns`
    NBotSessionTurns,
    /// `nBotSessions`
    NBotSessions,
    /// `oBotIntent`
    OBotIntent,
    /// `oBotSessionCollection`
    OBotSessionCollection,
    /// `oBotSessionCollectionSelfServed`
    OBotSessionCollectionSelfServed,
    /// `oBotSessionQuery`
    OBotSessionQuery,
    /// `oBotSessionQuerySelfServed`
    OBotSessionQuerySelfServed,
    /// `oBotSessionTurn`
    OBotSessionTurn,
    /// `oBotSlot`
    OBotSlot,
    /// `tBotDisconnect`
    TBotDisconnect,
    /// `tBotExit`
    TBotExit,
    /// `tBotRecognitionFailure`
    TBotRecognitionFailure,
    /// `tBotSession`
    TBotSession,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BotAggregationView {
    "function" Enum function,
    "name" Str name,
    "range" Any range,
    "target" Enum target,
});

rt::setters!(BotAggregationView {
    0 function with_function(impl Into<super::BotAggregationViewFunction>) clear_function,
    1 name with_name(impl Into<String>) clear_name,
    2 range with_range(super::AggregationRange) clear_range,
    3 target with_target(impl Into<super::BotAggregationViewTarget>) clear_target,
});

rt::open_enum!(BotAggregationViewFunction {
    RangeBound = "rangeBound",
});

rt::open_enum!(BotAggregationViewTarget {
    NBotSessionTurns = "nBotSessionTurns",
    NBotSessions = "nBotSessions",
    OBotIntent = "oBotIntent",
    OBotSessionCollection = "oBotSessionCollection",
    OBotSessionCollectionSelfServed = "oBotSessionCollectionSelfServed",
    OBotSessionQuery = "oBotSessionQuery",
    OBotSessionQuerySelfServed = "oBotSessionQuerySelfServed",
    OBotSessionTurn = "oBotSessionTurn",
    OBotSlot = "oBotSlot",
    TBotDisconnect = "tBotDisconnect",
    TBotExit = "tBotExit",
    TBotRecognitionFailure = "tBotRecognitionFailure",
    TBotSession = "tBotSession",
});
