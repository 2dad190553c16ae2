// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactChangedTopicTicker`.
#[non_exhaustive]
pub struct ExternalContactsContactChangedTopicTicker {
    /// `exchange`.
    pub exchange: Option<String>,
    /// `symbol`.
    pub symbol: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsContactChangedTopicTicker {
    "exchange" Str exchange,
    "symbol" Str symbol,
});
