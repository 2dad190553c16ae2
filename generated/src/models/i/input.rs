// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Input`.
///
/// The service requires `isMultipleLine`, `isRequired` in requests.
#[non_exhaustive]
pub struct Input {
    /// `autoCompleteType`.
    pub auto_complete_type: Option<super::InputAutoCompleteType>,
    /// `id`.
    pub id: Option<String>,
    /// `isMultipleLine`, required.
    pub is_multiple_line: Option<bool>,
    /// `isRequired`, required.
    pub is_required: Option<bool>,
    /// `keyboardType`.
    pub keyboard_type: Option<super::InputKeyboardType>,
    /// `placeholderText`.
    pub placeholder_text: Option<String>,
    /// `subtitle`.
    pub subtitle: Option<String>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}
/// The values of `autoCompleteType` in [`Input`](super::Input).
#[derive(Clone)]
#[non_exhaustive]
pub enum InputAutoCompleteType {
    /// `Prefix`
    Prefix,
    /// `Name`
    Name,
    /// `GivenName`
    GivenName,
    /// `MiddleName`
    MiddleName,
    /// `FamilyName`
    FamilyName,
    /// `Suffix`
    Suffix,
    /// `Nickname`
    Nickname,
    /// `Title`
    Title,
    /// `Organization`
    Organization,
    /// `Location`
    Location,
    /// `StreetAddress`
    StreetAddress,
    /// `Addressline1`
    Addressline1,
    /// `Addressline2`
    Addressline2,
    /// `City`
    City,
    /// `State`
    State,
    /// `Country`
    Country,
    /// `PostalCode`
    PostalCode,
    /// `Username`
    Username,
    /// `OneTimeCode`
    OneTimeCode,
    /// `Email`
    Email,
    /// `Phone`
    Phone,
    /// `PaymentCardNumber`
    PaymentCardNumber,
    /// `PaymentCardExpiration`
    PaymentCardExpiration,
    /// `PaymentCardExpirationMonth`
    PaymentCardExpirationMonth,
    /// `PaymentCardExpirationYear`
    PaymentCardExpirationYear,
    /// `PaymentCardSecurityCode`
    PaymentCardSecurityCode,
    /// `PaymentCardType`
    PaymentCardType,
    /// `PaymentCardName`
    PaymentCardName,
    /// `PaymentCardGivenName`
    PaymentCardGivenName,
    /// `PaymentCardMiddleName`
    PaymentCardMiddleName,
    /// `PaymentCardFamilyName`
    PaymentCardFamilyName,
    /// `Birthdate`
    Birthdate,
    /// `BirthdateDay`
    BirthdateDay,
    /// `BirthdateMonth`
    BirthdateMonth,
    /// `BirthdateYear`
    BirthdateYear,
    /// `DateTime`
    DateTime,
    /// `FlightNumber`
    FlightNumber,
    /// `Url`
    Url,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `keyboardType` in [`Input`](super::Input).
#[derive(Clone)]
#[non_exhaustive]
pub enum InputKeyboardType {
    /// `Default`
    Default,
    /// `NumberPunctuation`
    NumberPunctuation,
    /// `Number`
    Number,
    /// `Phone`
    Phone,
    /// `Email`
    Email,
    /// `Decimal`
    Decimal,
    /// `Websearch`
    Websearch,
    /// `URL`
    Url,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Input {
    "autoCompleteType" Enum auto_complete_type,
    "id" Str id,
    "isMultipleLine" Bool is_multiple_line,
    "isRequired" Bool is_required,
    "keyboardType" Enum keyboard_type,
    "placeholderText" Str placeholder_text,
    "subtitle" Str subtitle,
    "title" Str title,
});

rt::setters!(Input {
    0 auto_complete_type with_auto_complete_type(impl Into<super::InputAutoCompleteType>) clear_auto_complete_type,
    1 id with_id(impl Into<String>) clear_id,
    2 is_multiple_line with_is_multiple_line(bool) clear_is_multiple_line,
    3 is_required with_is_required(bool) clear_is_required,
    4 keyboard_type with_keyboard_type(impl Into<super::InputKeyboardType>) clear_keyboard_type,
    5 placeholder_text with_placeholder_text(impl Into<String>) clear_placeholder_text,
    6 subtitle with_subtitle(impl Into<String>) clear_subtitle,
    7 title with_title(impl Into<String>) clear_title,
});

rt::open_enum!(InputAutoCompleteType {
    Prefix = "Prefix",
    Name = "Name",
    GivenName = "GivenName",
    MiddleName = "MiddleName",
    FamilyName = "FamilyName",
    Suffix = "Suffix",
    Nickname = "Nickname",
    Title = "Title",
    Organization = "Organization",
    Location = "Location",
    StreetAddress = "StreetAddress",
    Addressline1 = "Addressline1",
    Addressline2 = "Addressline2",
    City = "City",
    State = "State",
    Country = "Country",
    PostalCode = "PostalCode",
    Username = "Username",
    OneTimeCode = "OneTimeCode",
    Email = "Email",
    Phone = "Phone",
    PaymentCardNumber = "PaymentCardNumber",
    PaymentCardExpiration = "PaymentCardExpiration",
    PaymentCardExpirationMonth = "PaymentCardExpirationMonth",
    PaymentCardExpirationYear = "PaymentCardExpirationYear",
    PaymentCardSecurityCode = "PaymentCardSecurityCode",
    PaymentCardType = "PaymentCardType",
    PaymentCardName = "PaymentCardName",
    PaymentCardGivenName = "PaymentCardGivenName",
    PaymentCardMiddleName = "PaymentCardMiddleName",
    PaymentCardFamilyName = "PaymentCardFamilyName",
    Birthdate = "Birthdate",
    BirthdateDay = "BirthdateDay",
    BirthdateMonth = "BirthdateMonth",
    BirthdateYear = "BirthdateYear",
    DateTime = "DateTime",
    FlightNumber = "FlightNumber",
    Url = "Url",
});

rt::open_enum!(InputKeyboardType {
    Default = "Default",
    NumberPunctuation = "NumberPunctuation",
    Number = "Number",
    Phone = "Phone",
    Email = "Email",
    Decimal = "Decimal",
    Websearch = "Websearch",
    Url = "URL",
});
