// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PrizeImages`.
#[non_exhaustive]
pub struct PrizeImages {
    /// `imageUrl`.
    pub image_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PrizeImages {
    "imageUrl" Str image_url,
});
