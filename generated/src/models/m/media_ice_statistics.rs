// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MediaIceStatistics`.
#[non_exhaustive]
pub struct MediaIceStatistics {
    /// `selectedPairs`.
    pub selected_pairs: Option<Vec<super::MediaIceSelectedPair>>,
    __marks: rt::Marks,
}

rt::model!(MediaIceStatistics {
    "selectedPairs" Any selected_pairs,
});
