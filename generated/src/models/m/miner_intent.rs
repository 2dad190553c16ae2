// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MinerIntent`.
#[non_exhaustive]
pub struct MinerIntent {
    /// `analyticVolumePercent`.
    pub analytic_volume_percent: Option<f64>,
    /// `id`.
    pub id: Option<String>,
    /// `miner`.
    pub miner: Option<super::Miner>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `utterances`.
    pub utterances: Option<Vec<super::Utterance>>,
    __marks: rt::Marks,
}

rt::model!(MinerIntent {
    "analyticVolumePercent" Float analytic_volume_percent,
    "id" Str id,
    "miner" Any miner,
    "name" Str name,
    "selfUri" Str self_uri,
    "utterances" Any utterances,
});
