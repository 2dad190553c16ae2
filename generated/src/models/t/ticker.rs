// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Ticker`.
///
/// The service requires `exchange`, `symbol` in requests.
#[non_exhaustive]
pub struct Ticker {
    /// `exchange`, required.
    pub exchange: Option<String>,
    /// `symbol`, required.
    pub symbol: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Ticker {
    "exchange" Str exchange,
    "symbol" Str symbol,
});

rt::setters!(Ticker {
    0 exchange with_exchange(impl Into<String>) clear_exchange,
    1 symbol with_symbol(impl Into<String>) clear_symbol,
});
