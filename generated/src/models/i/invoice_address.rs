// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InvoiceAddress`.
#[non_exhaustive]
pub struct InvoiceAddress {
    /// `addressType`.
    pub address_type: Option<super::InvoiceAddressAddressType>,
    /// `cityName`.
    pub city_name: Option<String>,
    /// `citySubdivision1`.
    pub city_subdivision1: Option<String>,
    /// `country`.
    pub country: Option<String>,
    /// `countryCode`.
    pub country_code: Option<String>,
    /// `currencyIsoCode`.
    pub currency_iso_code: Option<String>,
    /// `dateEffective`.
    pub date_effective: Option<rt::Date>,
    /// `line1`.
    pub line1: Option<String>,
    /// `line2`.
    pub line2: Option<String>,
    /// `line3`.
    pub line3: Option<String>,
    /// `postalCode`.
    pub postal_code: Option<String>,
    /// `regionSubdivision1`.
    pub region_subdivision1: Option<String>,
    /// `regionSubdivision2`.
    pub region_subdivision2: Option<String>,
    /// `stateCode`.
    pub state_code: Option<String>,
    __marks: rt::Marks,
}
/// The values of `addressType` in [`InvoiceAddress`](super::InvoiceAddress).
#[derive(Clone)]
#[non_exhaustive]
pub enum InvoiceAddressAddressType {
    /// `BillTo`
    BillTo,
    /// `ShipTo`
    ShipTo,
    /// `EndUser`
    EndUser,
    /// `SoldTo`
    SoldTo,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(InvoiceAddress {
    "addressType" Enum address_type,
    "cityName" Str city_name,
    "citySubdivision1" Str city_subdivision1,
    "country" Str country,
    "countryCode" Str country_code,
    "currencyIsoCode" Str currency_iso_code,
    "dateEffective" Date date_effective,
    "line1" Str line1,
    "line2" Str line2,
    "line3" Str line3,
    "postalCode" Str postal_code,
    "regionSubdivision1" Str region_subdivision1,
    "regionSubdivision2" Str region_subdivision2,
    "stateCode" Str state_code,
});

rt::open_enum!(InvoiceAddressAddressType {
    BillTo = "BillTo",
    ShipTo = "ShipTo",
    EndUser = "EndUser",
    SoldTo = "SoldTo",
});
