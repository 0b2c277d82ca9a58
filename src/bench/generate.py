"""Writes a page of talks for Estrade to import: generate.py TALKS [DELIVERIES_OF_EACH].

The same arguments always give the same page. A talk has up to 7 deliveries, and 3.5 on average, unless their number is
given. Names of conferences, towns and tags are shared by many talks, as they are on a real page.
"""

import random
import sys

WORDS = (
    "architecture données modèle service mesure réseau mémoire équipe test contrat livraison message cache index page "
    "énergie lecture écriture journal panne reprise version client serveur langage type fonction preuve décision dette"
).split()
VERBS = "mesurer écrire livrer tester comprendre réduire partager découper simplifier surveiller".split()
TAGS = [word.capitalize() for word in WORDS[:24]]
TOWNS = "Paris Lyon Nantes Lille Rennes Tours Grenoble Bordeaux Toulouse Strasbourg Nice Brest Vilnius Bruxelles".split()
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()


def sentence(words):
    return " ".join(words).capitalize() + "."


def title(chance, number):
    return f"{chance.choice(VERBS).capitalize()} {chance.choice(WORDS)} et {chance.choice(WORDS)}, épisode {number}"


def delivery(chance, venues):
    words = f"- {chance.choice(venues)}, {chance.choice(MONTHS)} {chance.randint(2005, 2025)}, {chance.choice(TOWNS)}"
    links = []
    if chance.random() < 0.5:
        links.append(f"[slides](https://diapos.example/{chance.randrange(10**8)}.pdf)")
    if chance.random() < 0.4:
        links.append(f"[vidéo](https://videos.example/v/{chance.randrange(10**8)})")
    return words + (" : " + ", ".join(links) if links else "")


def talk(chance, number, venues, times):
    yield f"## {title(chance, number)}\n"
    for _ in range(chance.randint(1, 3)):
        sentences = (sentence(chance.choices(WORDS, k=chance.randint(6, 14))) for _ in range(chance.randint(1, 3)))
        yield " ".join(sentences) + "\n"
    yield "📍 Talk donné à :\n"
    for _ in range(times or chance.randint(0, 7)):
        yield delivery(chance, venues)
    yield "\nTags :\n"
    for tag in chance.sample(TAGS, 3):
        yield f"- {tag}"
    yield "\n* * *\n"


def main(count, times):
    chance = random.Random(17)
    venues = [f"{chance.choice(TAGS)} Conf {number}" for number in range(1, max(12, count // 10) + 1)]
    print('---\ntitle: "Conférences"\nauthor: Personne Inventée\nlang: fr\n---\n')
    for number in range(1, count + 1):
        print("\n".join(talk(chance, number, venues, times)))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0)
