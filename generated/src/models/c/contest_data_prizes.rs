// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestDataPrizes`.
#[non_exhaustive]
pub struct ContestDataPrizes {
    /// `imageId`.
    pub image_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `tier`.
    pub tier: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ContestDataPrizes {
    "imageId" Str image_id,
    "name" Str name,
    "tier" Int tier,
});
