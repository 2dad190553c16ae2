// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallSimulationResult`.
#[non_exhaustive]
pub struct CallSimulationResult {
    /// `allowed`, required.
    pub allowed: Option<bool>,
    /// `level`.
    pub level: Option<super::CallSimulationResultLevel>,
    /// `matchedPrefix`.
    pub matched_prefix: Option<String>,
    __marks: rt::Marks,
}
/// The values of `level` in [`CallSimulationResult`](super::CallSimulationResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallSimulationResultLevel {
    /// `NGN`
    Ngn,
    /// `BlockPrefixSupport`
    BlockPrefixSupport,
    /// `AllowPrefix`
    AllowPrefix,
    /// `BlockPrefix`
    BlockPrefix,
    /// `HighCost`
    HighCost,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CallSimulationResult {
    "allowed" Bool allowed,
    "level" Enum level,
    "matchedPrefix" Str matched_prefix,
});

rt::open_enum!(CallSimulationResultLevel {
    Ngn = "NGN",
    BlockPrefixSupport = "BlockPrefixSupport",
    AllowPrefix = "AllowPrefix",
    BlockPrefix = "BlockPrefix",
    HighCost = "HighCost",
});
