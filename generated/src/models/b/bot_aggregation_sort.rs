// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotAggregationSort`.
///
/// The service requires `function`, `name` in requests.
#[non_exhaustive]
pub struct BotAggregationSort {
    /// `function`, required.
    pub function: Option<super::BotAggregationSortFunction>,
    /// `name`, required.
    pub name: Option<super::BotAggregationSortName>,
    __marks: rt::Marks,
}
/// The values of `function` in [`BotAggregationSort`](super::BotAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum BotAggregationSortFunction {
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
/// The values of `name` in [`BotAggregationSort`](super::BotAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum BotAggregationSortName {
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

rt::model!(BotAggregationSort {
    "function" Enum function,
    "name" Enum name,
});

rt::setters!(BotAggregationSort {
    0 function with_function(impl Into<super::BotAggregationSortFunction>) clear_function,
    1 name with_name(impl Into<super::BotAggregationSortName>) clear_name,
});

rt::open_enum!(BotAggregationSortFunction {
    Average = "average",
    Count = "count",
    Max = "max",
    Min = "min",
    Sum = "sum",
});

rt::open_enum!(BotAggregationSortName {
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
