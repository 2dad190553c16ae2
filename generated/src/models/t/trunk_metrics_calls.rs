// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrunkMetricsCalls`.
#[non_exhaustive]
pub struct TrunkMetricsCalls {
    /// `inboundCallCount`.
    pub inbound_call_count: Option<i64>,
    /// `outboundCallCount`.
    pub outbound_call_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(TrunkMetricsCalls {
    "inboundCallCount" Int inbound_call_count,
    "outboundCallCount" Int outbound_call_count,
});
