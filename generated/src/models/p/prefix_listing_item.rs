// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PrefixListingItem`.
#[non_exhaustive]
pub struct PrefixListingItem {
    /// `countryCode`.
    pub country_code: Option<String>,
    /// `number`.
    pub number: Option<String>,
    /// `type`.
    pub r#type: Option<super::PrefixListingItemType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`PrefixListingItem`](super::PrefixListingItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum PrefixListingItemType {
    /// `Allow`
    Allow,
    /// `Block`
    Block,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PrefixListingItem {
    "countryCode" Str country_code,
    "number" Str number,
    "type" Enum r#type,
});

rt::open_enum!(PrefixListingItemType {
    Allow = "Allow",
    Block = "Block",
});
